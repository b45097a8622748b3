import { countItems } from '../activity/count-items.js';
import type { WorkRecord } from '../activity/work.rules.js';
import type { ToldCare, ToldCase, ToldReferral } from '@ictg/kit/feed';
import { currentCodes } from '@ictg/kit/geography';
import type { CountedWorld, LinkingMade, Quarter, SourceState } from '../cube/counted-child.js';
import { quartersBetween } from '../cube/period.js';
import type { Source } from '../feed/feed.vocabulary.js';
import { gatherChildren } from '../linking/gather.rules.js';
import type { RecordLink } from '../linking/link-sources.js';
import {
  childInCare,
  countedChild,
  countedReferrals,
  type Frame,
  type ToldChild,
} from './child.js';
import { linkageQuality } from './linkage-quality.js';
import { quarterOfDay } from './quarter.js';
import type { ReviewedPair } from './sample.rules.js';

/** A record as its owner told it, under the id that was drawn for it here. Oldest first. */
export interface ToldRecord {
  readonly id: string;
  readonly source: Source;
  readonly facts: object;
}

/** Everything that a count is made from. */
export interface CountInput {
  readonly countedOn: string;
  readonly records: readonly ToldRecord[];
  readonly links: readonly RecordLink[];
  readonly sources: readonly SourceState[];
  readonly work: readonly WorkRecord[];
  readonly workSources: readonly SourceState[];
  readonly linksChanged: number;
  readonly made?: LinkingMade | undefined;
  /** Pairs of an NRM referral and a record of each other source that people looked at. */
  readonly reviewed: ReadonlyMap<Source, readonly ReviewedPair[]>;
  /** Makes a tie of a record's id: leads back to none. */
  tieOf(id: string): string;
}

const from: Quarter = '2017-Q1';
const method = 'fellegi-sunter/1';

/** Counts children: gathers the records of each, and says what each population and measure has of them. */
export function countWorld(input: CountInput): CountedWorld {
  const { countedOn, records, links, sources, linksChanged } = input;
  const to = quarterOfDay(countedOn);
  const children = toldChildren(input);
  const frame: Frame = { quarters: quartersBetween(from, to), supplying: supplyingIn(records) };
  return {
    countedOn,
    children: children.flatMap((child) => countedChild(child, frame) ?? []),
    inCare: children.flatMap((child) => childInCare(child, frame) ?? []),
    referrals: children
      .flatMap(countedReferrals)
      .filter(({ quarter }) => frame.quarters.includes(quarter)),
    sources,
    linkage: {
      method,
      quality: linkageQuality(records, links, input.reviewed),
      links: links.filter(({ isChosen }) => isChosen).length,
      linksChanged,
      made: input.made,
    },
    items: countItems({ ...input, quarters: frame.quarters }),
    workSources: input.workSources,
    from,
    to,
  };
}

/** What each child's records say together. */
export function toldChildren({
  records,
  links,
  tieOf,
}: Pick<CountInput, 'records' | 'links' | 'tieOf'>): readonly ToldChild[] {
  const byId = new Map(records.map((one) => [one.id, one]));
  return gatherChildren(records, links).map((ids) => {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const of = (source: Source) => own.filter((one) => one.source === source);
    const [oldest] = [...of('nrm'), ...of('looked-after'), ...of('casework')];
    return {
      tie: tieOf(oldest?.id ?? ''),
      referrals: of('nrm').map(({ id, facts }) => ({ ...(facts as ToldReferral), tie: tieOf(id) })),
      cases: of('casework').map(({ facts }) => facts as ToldCase),
      care: of('looked-after').map(({ facts }) => facts as ToldCare),
    };
  });
}

/** Today's codes of the authorities that supply their care records. */
export function supplyingIn(records: readonly ToldRecord[]): ReadonlySet<string> {
  return new Set(
    records
      .filter(({ source }) => source === 'looked-after')
      .flatMap(({ facts }) => currentCodes((facts as ToldCare).authority)),
  );
}
