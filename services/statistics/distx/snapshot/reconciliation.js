import { CellCounter } from '../cube/cell.js';
import { unknown } from '../cube/counted-child.js';
import { audit } from '../protection/audit.js';
import { protect } from '../protection/protect.js';
import { publicationOf } from '../protection/publication.js';
import { base } from '../protection/round.js';
/**
 * Protects the lines of the reconciliation beside the cube of the question, which tells of the same children: first
 * referrals in a quarter are the children counted. What both tell would leave less open than either, so the line of
 * children counted is what the cube leaves to it, and a line that the cube bounds is rounded down.
 */
export async function reconcile(referrals, referred, earlier) {
  const publication = referralPublication(referrals);
  const { cube, ...protection } = protect(publication, earlier);
  const known = knownFrom(referred);
  let { choices } = protection;
  for (let step = 0; step < mostSteps; step++) {
    const release = { publication, choices, furthest: cube.furthest };
    const { exposed, ...found } = await audit(release, earlier, known);
    if (exposed.length === 0)
      return {
        lines: linesOf(choices, referred),
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
function referralPublication(referrals) {
  const counter = new CellCounter();
  for (const { quarter, line, tie } of referrals)
    if (line !== 'CHILD_COUNTED') counter.add([quarter, line], tie);
  const table = (name, keys) => ({
    name,
    weight: 1,
    isOfQuarters: name === 'QUARTER',
    keys: ([quarter = '', line = '']) => keys(quarter, line),
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
const otherFirsts = ['AGED_18_OR_OVER', 'PLACE_UNKNOWN'];
/** What the cube says of lines: all first referrals are no more than its children, those without a place no more than theirs. */
function knownFrom(referred) {
  const all = quartersOf(referred, () => true);
  const without = quartersOf(referred, (authority) => authority === unknown);
  const atMost = (quarter, value, table, lines) => ({
    name: `${table} of ${quarter}`,
    holds: ([of = '', line = '']) => of === quarter && lines.includes(line),
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
function quartersOf({ cells }, holds) {
  const found = new Map();
  for (const { codes, value } of cells)
    found.set(
      codes[4] ?? '',
      (found.get(codes[4] ?? '') ?? 0) + (holds(codes[0] ?? '') ? value : 0),
    );
  return found;
}
/** Every line as it is published, quarter by quarter; children counted are what is left of the cube's. */
function linesOf(choices, referred) {
  const others = choices.map(({ codes, value }) => ({
    quarter: codes[0],
    line: codes[1],
    value,
  }));
  const counted = [...quartersOf(referred, () => true)].map(([quarter, value]) => ({
    quarter: quarter,
    line: 'CHILD_COUNTED',
    value: Math.max(
      0,
      others
        .filter((one) => one.quarter === quarter && otherFirsts.includes(one.line))
        .reduce((left, one) => left - one.value, value),
    ),
  }));
  return [...others, ...counted].sort((a, b) =>
    `${a.quarter} ${a.line}` < `${b.quarter} ${b.line}` ? -1 : 1,
  );
}
//# sourceMappingURL=reconciliation.js.map
