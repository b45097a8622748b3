import type { ServiceCasesQuery, ServiceWorkQuery } from '../../__generated__/graphql.js';

/** All that the page tells. */
export type Findings = Omit<ServiceCasesQuery & ServiceWorkQuery, '__typename'>;

/** One part of it: a subject by one or two attributes. */
export type Part = ServiceWorkQuery['byChange'];

/** Some parts under one heading. */
export interface Chapter {
  /** What the address calls it. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly (keyof Findings)[];
  /** What must be known to read its figures. */
  readonly note?: string;
}

/** The parts in the order in which they are looked for: a child's way through the service, then everything around it. */
export const chapters: readonly Chapter[] = [
  {
    id: 'referrals',
    title: 'Referrals',
    parts: ['byReferrer', 'byDecision', 'byDecisionTime'],
  },
  {
    id: 'support',
    title: 'Support',
    parts: ['byWait', 'byWorker', 'byLength', 'byClosure'],
  },
  {
    id: 'children',
    title: 'Who the children are',
    parts: ['bySex', 'byAge', 'byNationality', 'byExploitation'],
  },
  {
    id: 'outcomes',
    title: 'What changed for children',
    parts: ['byChange', 'byFact'],
  },
  {
    id: 'line',
    title: 'The 24/7 line',
    parts: ['byCaller', 'byCallOutcome'],
    note: 'Calls that were answered. Where several things came of a call, the one that weighs most is counted.',
  },
  {
    id: 'professionals',
    title: 'Consultations and advice',
    parts: ['byAgency', 'byNrmAdvice', 'byTopic', 'byAnswer'],
  },
  {
    id: 'awareness',
    title: 'Awareness sessions and what came of them',
    parts: ['bySession', 'byAttendance', 'byTraining', 'aroundSession'],
    note: 'Posts are counted as they stand on the day of the count, whatever quarters are chosen. Contacts around a session are referrals and consultations from the areas that it was for, or whose people came, in the 90 days before it and from it on; sessions count whose 90 days are over. A rise may have other causes: this is no trial.',
  },
];

/** One line of a part: a code with how many, and which share of all that is. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly count: Part['cells'][number];
  readonly share: Part['cells'][number] | undefined;
}

/** The lines of a part that tell something: those of 0 are named together below them. */
export function linesOf({ cells }: Part): {
  readonly told: readonly Line[];
  readonly none: readonly string[];
} {
  const lines = cells
    .filter(({ measure }) => measure === 'COUNT')
    .map((count) => ({
      key: count.keys.join(),
      name: nameOf(count.labels),
      count,
      share: cells.find(
        ({ keys, measure }) => measure === 'SHARE' && keys.join() === count.keys.join(),
      ),
    }));
  return {
    told: lines.filter(({ count }) => count.value !== 0),
    // Of two attributes, what is known of neither or one of them needs no line to say that there is none.
    none: lines
      .filter(({ count: { value, keys } }) => value === 0 && !(keys[1] && keys.includes('UNKNOWN')))
      .map(({ name }) => name),
  };
}

/** `Referrals in the 90 days before`: of two attributes the second goes on where the first ends. */
function nameOf([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((one) => one.charAt(0).toLowerCase() + one.slice(1))].join(' ');
}
