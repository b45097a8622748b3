import { CellCounter } from '../cube/cell.js';
import {
  referralLines,
  unknown,
  type CountedWorld,
  type CountedReferral,
  type Quarter,
} from '../cube/counted-child.js';
import { quartersBetween } from '../cube/period.js';
import { audit, type Published } from '../protection/audit.js';
import { protect, type Choice, type ProtectedCube } from '../protection/protect.js';
import { publicationOf, type Publication } from '../protection/publication.js';
import { base } from '../protection/round.js';
import type { CubeVerdict, SnapshotDocument } from './document.js';

type ReconciledLine = SnapshotDocument['referrals'][number];

/** The reconciliation as it may be published, and how it was rounded. */
export interface Reconciled {
  readonly lines: readonly ReconciledLine[];
  readonly choices: readonly Choice[];
  readonly verdict: CubeVerdict;
}

/**
 * Protects the lines of the reconciliation beside the cube of the question, which tells of the same children: first
 * referrals in a quarter are the children counted. What both tell would leave less open than either, so the line of
 * children counted is what the cube leaves to it, and a line that the cube bounds is rounded down.
 */
export async function reconcile(
  { referrals, from, to }: Pick<CountedWorld, 'referrals' | 'from' | 'to'>,
  referred: ProtectedCube,
  earlier: readonly Choice[],
): Promise<Reconciled> {
  const publication = referralPublication(referrals);
  const quarters = quartersBetween(from, to);
  const { cube, ...protection } = protect(publication, earlier);
  const known = knownFrom(referred);
  let { choices } = protection;
  for (let step = 0; step < mostSteps; step++) {
    const release = { publication, choices, furthest: cube.furthest };
    const { exposed, ...found } = await audit(release, earlier, known);
    if (exposed.length === 0)
      return {
        lines: linesOf(quarters, choices, referred),
        choices,
        verdict: { name: cube.name, ...found },
      };
    const told = new Set(exposed.map(({ codes }) => codes.join()));
    choices = choices.map((one) =>
      told.has(one.codes.join()) ? { ...one, value: Math.max(0, one.value - base) } : one,
    );
  }
  throw new Error('The audit found referrals that could be worked out, however they are rounded.');
}

const mostSteps = 3;

/** Referrals by quarter and line, but the children counted, with the sums that are made of them. */
function referralPublication(referrals: readonly CountedReferral[]): Publication {
  const counter = new CellCounter();
  for (const { quarter, line, tie } of referrals)
    if (line !== 'CHILD_COUNTED') counter.add([quarter, line], tie);
  const table = (name: string, keys: (quarter: string, line: string) => string) => ({
    name,
    weight: 1,
    isOfQuarters: name === 'QUARTER',
    keys: ([quarter = '', line = '']: readonly string[]) => keys(quarter, line),
  });
  return publicationOf(counter.cube('REFERRALS', ['quarter', 'line']), [
    table('QUARTER', (quarter) => quarter),
    table('LINE', (_, line) => line),
    table('YEAR+LINE', (quarter, line) => `${quarter.slice(0, 4)} ${line}`),
    table('YEAR', (quarter) => quarter.slice(0, 4)),
    table('ALL', () => ''),
  ]);
}

/** First referrals that are not on the line of children counted. */
const otherFirsts: readonly string[] = ['AGED_18_OR_OVER', 'PLACE_UNKNOWN'];

/** What the cube says of lines: all first referrals are no more than its children, those without a place no more than theirs. */
function knownFrom(referred: ProtectedCube): readonly Published[] {
  const all = quartersOf(referred, () => true);
  const without = quartersOf(referred, (authority) => authority === unknown);
  const atMost = (quarter: string, value: number, table: string, lines: readonly string[]) => ({
    name: `${table} of ${quarter}`,
    holds: ([of = '', line = '']: readonly string[]) => of === quarter && lines.includes(line),
    least: 0,
    greatest: value + (referred.furthest[table] ?? 0),
  });
  return [...all].flatMap(([quarter, value]) => [
    atMost(quarter, value, 'ALL/QUARTER/NONE/ALL', otherFirsts),
    atMost(quarter, without.get(quarter) ?? 0, 'LOCAL_AUTHORITY:COMPARABLE/QUARTER/NONE/ALL', [
      'PLACE_UNKNOWN',
    ]),
  ]);
}

function quartersOf(
  { cells }: ProtectedCube,
  holds: (authority: string) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { codes, value } of cells)
    found.set(
      codes[4] ?? '',
      (found.get(codes[4] ?? '') ?? 0) + (holds(codes[0] ?? '') ? value : 0),
    );
  return found;
}

/**
 * Every line of every quarter as it is published: one left out because nobody stands on it would tell that a 0 that is
 * there hides somebody. Children counted are what is left of the cube's.
 */
function linesOf(
  quarters: readonly Quarter[],
  choices: readonly Choice[],
  referred: ProtectedCube,
): readonly ReconciledLine[] {
  const chosen = new Map(choices.map(({ codes, value }) => [codes.join(' '), value]));
  const children = quartersOf(referred, () => true);
  const on = (quarter: Quarter, line: string) => chosen.get(`${quarter} ${line}`) ?? 0;
  const counted = (quarter: Quarter) =>
    otherFirsts.reduce((left, line) => left - on(quarter, line), children.get(quarter) ?? 0);
  return quarters.flatMap((quarter) =>
    referralLines.map((line) => ({
      quarter,
      line,
      value: line === 'CHILD_COUNTED' ? Math.max(0, counted(quarter)) : on(quarter, line),
    })),
  );
}
