import { authorities, authoritiesAsOn } from '@ictg/kit/geography';
import { CellCounter } from '../cube/cell.js';
import type {
  CountedReferral,
  CountedWorld,
  Quarter,
  ReferralLine,
} from '../cube/counted-child.js';
import { inCareCube } from '../cube/in-care.js';
import { lastDay, quartersBetween } from '../cube/period.js';
import { placeNames } from '../cube/place.js';
import { referredCube } from '../cube/referred.js';
import { audit, type Audit, type Published, type Release } from '../protection/audit.js';
import { protect, type Choice, type Error } from '../protection/protect.js';
import { roundCells } from '../protection/round.js';
import {
  canonicalText,
  policy,
  snapshotId,
  type AuthorityThen,
  type SnapshotDocument,
} from './document.js';

/** What an earlier snapshot decided, kept where only this service reads. */
export interface Earlier {
  readonly id: string;
  readonly document: SnapshotDocument;
  readonly choices: Choices;
}

/** The choices of rounding by cube; never published. */
export interface Choices {
  readonly referred: readonly Choice[];
  readonly inCare: readonly Choice[];
  readonly referrals: readonly Choice[];
}

export interface Snapshot {
  readonly id: string;
  /** The bytes that are kept and served for ever. */
  readonly text: string;
  readonly document: SnapshotDocument;
  readonly choices: Choices;
  /** For the builder's eyes only. */
  readonly errors: readonly Error[];
}

/** Builds a snapshot of what was counted, consistent with the one before, audited before anybody sees it. */
export async function buildSnapshot(
  world: CountedWorld,
  earlier: Earlier | undefined,
  published: readonly Published[],
): Promise<Snapshot> {
  const cube = referredCube(world.children);
  const referred = protect(cube, earlier?.choices.referred);
  const inCare = protect(inCareCube(world.inCare), earlier?.choices.inCare);
  const referrals = protectReferrals(world.referrals, earlier?.choices.referrals ?? []);
  const judged = await judge(
    { cube, choices: referred.choices, furthest: referred.cube.furthest },
    earlier?.choices.referred ?? [],
    published,
  );
  const document: SnapshotDocument = {
    format: 'ictg-snapshot/1',
    policy,
    countedOn: world.countedOn,
    from: world.from,
    to: world.to,
    previous: earlier?.id ?? null,
    referred: { ...referred.cube, furthest: judged.furthest },
    inCare: inCare.cube,
    referrals: referrals.map(({ codes, value }) => ({
      quarter: codes[0] as Quarter,
      line: codes[1] as ReferralLine,
      value,
    })),
    sources: world.sources.map((one) => ({ ...one, rows: toTen(one.rows) })),
    linkage: {
      method: world.linkage.method,
      links: toTen(world.linkage.links),
      linksChanged: toTen(world.linkage.linksChanged),
      quality: world.linkage.quality.map((one) => ({ ...one, sampleSize: toTen(one.sampleSize) })),
    },
    names: Object.fromEntries(placeNames()),
    authorities: authoritiesThen(world.from, world.to),
    audit: judged.audit.verdict,
  };
  const text = canonicalText(document);
  return {
    id: snapshotId(text),
    text,
    document,
    choices: { referred: referred.choices, inCare: inCare.choices, referrals },
    errors: [...referred.errors, ...inCare.errors],
  };
}

/** Audits; where too little is left open about a cell, every interval is told a step wider until enough is. */
async function judge(
  release: Release,
  earlier: readonly Choice[],
  published: readonly Published[],
): Promise<{ readonly audit: Audit; readonly furthest: Release['furthest'] }> {
  let furthest = release.furthest;
  for (let step = 0; step < 3; step++) {
    const found = await audit({ ...release, furthest }, earlier, published);
    if (found.verdict.isSafe) return { audit: found, furthest };
    furthest = Object.fromEntries(
      Object.entries(furthest).map(([layout, error]) => [layout, error + policy.base]),
    );
  }
  throw new Error('The audit found cells that could be worked out, however wide the intervals.');
}

function toTen(count: number): number {
  return Math.round(count / 10) * 10;
}

function protectReferrals(
  referrals: readonly CountedReferral[],
  earlier: readonly Choice[],
): readonly Choice[] {
  const counter = new CellCounter();
  for (const { quarter, line, tie } of referrals) counter.add([quarter, line], tie);
  const { cells } = counter.cube('REFERRALS', ['quarter', 'line']);
  const byMark = new Map(earlier.map(({ mark, value }) => [mark, value]));
  const family = (name: string, key: (codes: readonly string[]) => string) => {
    const numbers = new Map<string, number>();
    const sumOf = Int32Array.from(cells, ({ codes }) => {
      const known = numbers.get(key(codes)) ?? numbers.size;
      numbers.set(key(codes), known);
      return known;
    });
    return { name, sumOf, sums: numbers.size, weight: 1 };
  };
  const values = roundCells(
    cells,
    [
      family('quarter', ([quarter]) => quarter ?? ''),
      family('line', ([, line]) => line ?? ''),
      family('year and line', ([quarter = '', line = '']) => `${quarter.slice(0, 4)} ${line}`),
      family('year', ([quarter = '']) => quarter.slice(0, 4)),
    ],
    ({ mark }) => byMark.get(mark),
    [cells.map((_, at) => at)],
  );
  return cells.map(({ codes, mark }, at) => ({ codes, mark, value: values[at] ?? 0 }));
}

/** Every code that an authority had on the last day of some quarter, with the quarters. */
function authoritiesThen(from: Quarter, to: Quarter): readonly AuthorityThen[] {
  const found = new Map<string, { from: Quarter; to: Quarter }>();
  for (const quarter of quartersBetween(from, to))
    for (const { code: today } of authorities)
      for (const { code } of authoritiesAsOn(today, lastDay(quarter)))
        found.set(code, { from: found.get(code)?.from ?? quarter, to: quarter });
  return [...found]
    .map(([code, when]) => ({ code, ...when }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
