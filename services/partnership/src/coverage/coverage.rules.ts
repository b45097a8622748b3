import { addDays, addMonths, type Day } from '@ictg/kit/calendar';
import type { CourseTopic } from '../course/course.vocabulary.js';
import type { ProgrammeSettings } from '../programme/programme-setting.data.js';
import { standingOf, type PostFacts } from '../post/post.rules.js';
import { isStaleHeadcount, type Headcount } from '../team/team.rules.js';

/** A post as coverage looks at it; a person is the same under all records that were merged. */
export interface CountedPost extends PostFacts {
  readonly personId: string;
}

/** A team with its posts, those that were left included. */
export interface CountedTeam extends Headcount {
  readonly posts: readonly CountedPost[];
}

/** The last day on which each person was trained in the topic, up to the day that is asked about. */
export type TrainedOn = ReadonlyMap<string, Day>;

/** How much of a team, or of several, is covered on a day. */
export interface Coverage {
  /** People trained within the period whose post is confirmed. */
  readonly certain: number;
  /** Those, and people trained within the period whose post nobody has confirmed since. */
  readonly possible: number;
  /** People who work there: the headcounts, less those known to hold posts in several of the teams. */
  readonly headcount: number | null;
  readonly certainPercent: number | null;
  readonly possiblePercent: number | null;
  readonly teams: number;
  /** Teams that are left out of the figure, since nobody has said how many work there. */
  readonly teamsWithoutHeadcount: number;
  readonly teamsWithStaleHeadcount: number;
  /** Whether more people are known there than the headcount says: it must be asked for again. */
  readonly exceedsHeadcount: boolean;
}

/** For how many months training in a topic counts. */
export function trainedForMonths(topic: CourseTopic, settings: ProgrammeSettings): number {
  return settings[`TRAINED_FOR_MONTHS_${topic}`];
}

/** The first day whose training still counts. */
export function countsFrom(topic: CourseTopic, settings: ProgrammeSettings, asOf: Day): Day {
  return addDays(addMonths(asOf, -trainedForMonths(topic, settings)), 1);
}

/**
 * The coverage of some teams taken together. Training goes with the person: who moves takes it along. A person in two
 * posts counts once in each team, and once in what the teams make together, above the line as below it.
 */
export function coverageOf(
  teams: readonly CountedTeam[],
  trainedOn: TrainedOn,
  topic: CourseTopic,
  settings: ProgrammeSettings,
  asOf: Day,
): Coverage {
  const counted = teams.filter(({ headcount }) => headcount !== null);
  // A team on its own shows its people even when nobody knows how many there are; only the percentage is missing.
  const shown = counted.length > 0 ? counted : teams;
  const from = countsFrom(topic, settings, asOf);
  const isTrained = (personId: string) => {
    const day = trainedOn.get(personId);
    return day !== undefined && day >= from && day <= asOf;
  };
  const { confirmed, current, held } = peopleIn(shown, settings, asOf);
  const certain = [...confirmed].filter(isTrained).length;
  const possible = [...current].filter(isTrained).length;
  const stated = counted.reduce((sum, team) => sum + (team.headcount ?? 0), 0);
  const headcount = counted.length === 0 ? null : Math.max(stated - (held - current.size), 1);
  return {
    certain,
    possible,
    headcount,
    certainPercent: percent(certain, headcount),
    possiblePercent: percent(possible, headcount),
    teams: teams.length,
    teamsWithoutHeadcount: teams.length - counted.length,
    teamsWithStaleHeadcount: counted.filter((team) =>
      isStaleHeadcount(team, settings.HEADCOUNT_FRESH_FOR_DAYS, asOf),
    ).length,
    exceedsHeadcount: headcount !== null && current.size > headcount,
  };
}

interface People {
  readonly confirmed: ReadonlySet<string>;
  readonly current: ReadonlySet<string>;
  /** How often they are in a team: a person in two teams twice, however many records or posts that person has there. */
  readonly held: number;
}

function peopleIn(teams: readonly CountedTeam[], settings: ProgrammeSettings, asOf: Day): People {
  const confirmed = new Set<string>();
  const current = new Set<string>();
  let held = 0;
  for (const { posts } of teams) {
    const here = new Set<string>();
    for (const post of posts) {
      const standing = standingOf(post, asOf, settings.POST_CONFIRMED_FOR_DAYS);
      if (standing === 'CONFIRMED') confirmed.add(post.personId);
      if (standing === 'CONFIRMED' || standing === 'NOT_CONFIRMED_SINCE') here.add(post.personId);
    }
    held += here.size;
    for (const personId of here) current.add(personId);
  }
  return { confirmed, current, held };
}

function percent(part: number, whole: number | null): number | null {
  return whole === null ? null : Math.min(100, Math.round((part * 100) / whole));
}

/** What a figure of coverage says, in a sentence that stands beside it. */
export function definitionOf(topic: CourseTopic, settings: ProgrammeSettings): string {
  const months = trainedForMonths(topic, settings);
  return `People trained in this within the last ${months} months and still in post, divided by how many work there. The lower figure counts posts confirmed in the last ${settings.POST_CONFIRMED_FOR_DAYS} days; the upper one also those that nobody has confirmed since. Who moves takes the training along; who holds two posts counts once in each team, and once in a sum. Without a headcount there is no percentage. Periods are local settings.`;
}

/** Whether the figure calls for a session: even if everybody who may be there is there, too few are trained. */
export function isLow(
  { possiblePercent }: Pick<Coverage, 'possiblePercent'>,
  { LOW_COVERAGE_PERCENT }: ProgrammeSettings,
): boolean {
  return possiblePercent !== null && possiblePercent < LOW_COVERAGE_PERCENT;
}
