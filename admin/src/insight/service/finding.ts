import type { ServiceFindingsQuery } from '../../__generated__/graphql.js';

/** One part of the answer: a subject by one attribute. */
export type Part = ServiceFindingsQuery['byAge'];

/** The parts in the order in which they are read, under their headings. */
export const chapters: readonly {
  readonly title: string;
  readonly parts: readonly (keyof Omit<ServiceFindingsQuery, '__typename'>)[];
}[] = [
  { title: 'Who the children are', parts: ['bySex', 'byAge', 'byNationality', 'byExploitation'] },
  { title: 'How they were supported', parts: ['byWorker', 'byWait', 'byLength', 'byClosure'] },
  {
    title: 'Work with professionals',
    parts: ['byAgency', 'byNrmAdvice', 'byAnswer', 'bySession', 'aroundSession'],
  },
  { title: 'What changed for children', parts: ['byChange'] },
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
      name: count.labels[0] ?? '',
      count,
      share: cells.find(
        ({ keys, measure }) => measure === 'SHARE' && keys.join() === count.keys.join(),
      ),
    }));
  return {
    told: lines.filter(({ count }) => count.value !== 0),
    none: lines.filter(({ count }) => count.value === 0).map(({ name }) => name),
  };
}

/** The quarters that the published assessment is about. */
export const asAssessed = { from: '2018-Q4', to: '2019-Q4' } as const;

/** Reads the quarters from an address; where it says none, the last five. */
export function spanOf(
  address: URLSearchParams,
  quarters: readonly string[],
): { readonly from: string; readonly to: string } {
  const asked = (name: string): string | undefined =>
    /^\d{4}-Q[1-4]$/.exec(address.get(name) ?? '')?.[0];
  const last = quarters.at(-1) ?? asAssessed.to;
  const [from = last, to = last] = [
    asked('from') ?? quarters.at(-5) ?? asAssessed.from,
    asked('to') ?? last,
  ].sort();
  return { from, to };
}
