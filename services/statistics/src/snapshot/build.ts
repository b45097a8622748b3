import { authorities, authoritiesAsOn } from '@ictg/kit/geography';
import { itemPublications } from '../activity/item-cube.js';
import type { CountedWorld, Quarter, SourceState } from '../cube/counted-child.js';
import { inCareCube } from '../cube/in-care.js';
import { lastDay, quartersBetween } from '../cube/period.js';
import { placeNames } from '../cube/place.js';
import { referredCube } from '../cube/referred.js';
import type { Published } from '../protection/audit.js';
import { protect, type Choice, type Error, type Protection } from '../protection/protect.js';
import { gapPublication, type Publication } from '../protection/publication.js';
import { hideLinks, protectQuality, type HiddenLinks } from '../protection/quality.js';
import {
  canonicalText,
  policy,
  snapshotId,
  type AuthorityThen,
  type SnapshotDocument,
} from './document.js';
import { judge, verdictOf, type Passed } from './judge.js';
import { reconcile } from './reconciliation.js';

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
  /** By subject; not there before the service's own statistics were. */
  readonly service?: Readonly<Record<string, readonly Choice[]>>;
  /** Links hidden of the estimates of their quality; not there in snapshots made before. */
  readonly quality?: HiddenLinks;
}

/** A cube on its way into a snapshot. */
type Passing = Protection & Passed;

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
  const before = earlier?.choices;
  const pass = async (
    publication: Publication,
    choices: readonly Choice[] = [],
    known: readonly Published[] = [],
  ) => {
    const protection = protect(publication, choices);
    const passed = await judge({ publication, protection, earlier: choices, published: known });
    return { ...protection, ...passed };
  };
  const referred = await pass(
    gapPublication(referredCube(world.children)),
    before?.referred,
    published,
  );
  const inCare = await pass(gapPublication(inCareCube(world.inCare)), before?.inCare);
  const referrals = await reconcile(world, referred.cube, before?.referrals ?? []);
  const service: Passing[] = [];
  for (const one of itemPublications(world.items))
    service.push(await pass(one, before?.service?.[one.cube.name]));
  const passed = [referred, inCare, ...service];
  const hidden = hideLinks(world.linkage.quality, secretOf(world), before?.quality);
  const document: SnapshotDocument = {
    format: 'ictg-snapshot/2',
    policy,
    countedOn: world.countedOn,
    from: world.from,
    to: world.to,
    previous: earlier?.id ?? null,
    referred: referred.cube,
    inCare: inCare.cube,
    referrals: referrals.lines,
    sources: world.sources.map(rounded),
    linkage: {
      method: world.linkage.method,
      links: toTen(world.linkage.links),
      linksChanged: toTen(world.linkage.linksChanged),
      quality: protectQuality(world.linkage.quality, hidden),
      ...(world.linkage.made && { made: world.linkage.made }),
    },
    names: Object.fromEntries(placeNames()),
    authorities: authoritiesThen(world.from, world.to),
    service: {
      cubes: service.map(({ cube }) => cube),
      sources: world.workSources.map(rounded),
    },
    audit: verdictOf([...passed, referrals].map(({ verdict }) => verdict)),
  };
  const text = canonicalText(document);
  return {
    id: snapshotId(text),
    text,
    document,
    choices: {
      referred: referred.choices,
      inCare: inCare.choices,
      referrals: referrals.choices,
      service: Object.fromEntries(service.map(({ cube, choices }) => [cube.name, choices])),
      quality: hidden,
    },
    errors: passed.flatMap(({ errors }) => errors),
  };
}

/** Ties are made with this service's secret and never published. */
function secretOf({ children }: CountedWorld): string {
  return children.reduce((least, { tie }) => (least < tie ? least : tie), 'z');
}

function rounded(source: SourceState): SourceState {
  return { ...source, rows: toTen(source.rows) };
}

function toTen(count: number): number {
  return Math.round(count / 10) * 10;
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
