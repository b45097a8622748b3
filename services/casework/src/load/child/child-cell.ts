import { fault, oneOf, value, type CellRead } from '@ictg/kit/load';
import {
  exploitationTypes,
  threeWay,
  type ExploitationType,
  type Sex,
  type ThreeWay,
} from '../../child/child.vocabulary.js';

/** An answer to a question about a person. */
export const answer: (cell: string) => CellRead<ThreeWay> = oneOf(threeWay, {
  y: 'YES',
  true: 'YES',
  n: 'NO',
  false: 'NO',
  unknown: 'NOT_KNOWN',
  'dont know': 'NOT_KNOWN',
  refused: 'DECLINED',
});

/** Sex or gender as files write it. */
export const sex: (cell: string) => CellRead<Sex> = oneOf(
  ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN', 'NOT_ASKED', 'DECLINED'],
  {
    f: 'FEMALE',
    woman: 'FEMALE',
    girl: 'FEMALE',
    m: 'MALE',
    man: 'MALE',
    boy: 'MALE',
    unknown: 'NOT_KNOWN',
    u: 'NOT_KNOWN',
    'non binary': 'OTHER',
    transgender: 'OTHER',
    'not recorded': 'NOT_KNOWN',
    'prefer not to say': 'DECLINED',
  },
);

const exploitation = oneOf(exploitationTypes, {
  cce: 'CRIMINAL',
  'criminal exploitation': 'CRIMINAL',
  'child criminal exploitation': 'CRIMINAL',
  'forced criminality': 'CRIMINAL',
  'county lines': 'CRIMINAL',
  cse: 'SEXUAL',
  'sexual exploitation': 'SEXUAL',
  'child sexual exploitation': 'SEXUAL',
  'labour exploitation': 'LABOUR',
  'forced labour': 'LABOUR',
  domestic: 'DOMESTIC_SERVITUDE',
  'organ removal': 'ORGAN_HARVESTING',
  unknown: 'NOT_KNOWN',
});

/** Kinds of exploitation, separated by semicolons, strokes or commas. */
export function exploitations(cell: string): CellRead<readonly ExploitationType[]> {
  const found = new Set<ExploitationType>();
  for (const part of cell
    .split(/[;|,/]|\band\b/)
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const read = exploitation(part);
    if (!read.ok)
      return fault(
        'NOT_LISTED',
        `One part is not one of: ${exploitationTypes.join(', ')}. Separate several by semicolons.`,
      );
    found.add(read.value);
  }
  return value([...found]);
}
