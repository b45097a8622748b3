import { within, type Day, type DaySpan } from '@ictg/kit/calendar';

/** An area whose own panel may decide about children. */
export interface PilotArea extends DaySpan {
  readonly name: string;
  readonly gssCodes: readonly string[];
  /** Where it was read. The list is not complete: the names of the other areas have not been found. */
  readonly source: string;
}

const firstWave = 'Home Office, devolved decision-making pilot, first sites, June 2021';
const laterWave = 'Home Office, devolved decision-making pilot, areas added by spring 2023';
const thirdWave = 'Home Office announcement of eight more areas, September 2025';

/** The areas that could be read, with the day on which they began; the day within the month is a local setting. */
export const pilotAreas: readonly PilotArea[] = [
  area('Kingston upon Hull', ['E06000010'], '2021-06-01', firstWave),
  area('Barking and Dagenham', ['E09000002'], '2021-06-01', firstWave),
  area('Islington and Camden', ['E09000019', 'E09000007'], '2021-06-01', firstWave),
  area('North and North East Lincolnshire', ['E06000013', 'E06000012'], '2021-06-01', firstWave),
  area('North Yorkshire and York', ['E06000065', 'E06000014'], '2023-04-01', laterWave),
  area('Kensington and Chelsea', ['E09000020'], '2021-06-01', firstWave),
  area('Birmingham', ['E08000025'], '2025-09-01', thirdWave),
];

/** The area of an authority that has a panel on that day. */
export function pilotAreaOn(gssCode: string, day: Day): PilotArea | undefined {
  return pilotAreas.find((one) => one.gssCodes.includes(gssCode) && within(day, one));
}

function area(name: string, gssCodes: readonly string[], from: Day, source: string): PilotArea {
  return { name, gssCodes, from, until: null, source };
}
