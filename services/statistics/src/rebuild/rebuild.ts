import { createHmac, hkdfSync } from 'node:crypto';
import { atDesk } from '@ictg/kit/database';
import type { FeedCaller } from '@ictg/kit/feed';
import { systemViewer } from '@ictg/kit/viewer';
import { countWorld } from '../counting/count-world.js';
import type { CountedWorld } from '../cube/counted-child.js';
import { pull, type Databases } from '../feed/pull.js';
import type { FeedAddresses } from '../feed/feed-addresses.js';
import type { Silence } from '../feed/silence.js';
import { everySource, workSources, type EverySource } from '../feed/feed.vocabulary.js';
import { decidedPairs, keepDrawn, reviewedWithNrm } from '../review/review.queries.js';
import { howLinked, linkSources, readLinks, type RecordLink } from '../linking/link-sources.js';
import { linksChangedBetween } from '../linking/links-changed.js';
import { sourceStates, toldRecords, toldWorkRecords } from './sources.queries.js';

export interface RebuildOptions {
  readonly databases: Databases;
  readonly addresses: FeedAddresses;
  readonly caller: FeedCaller;
  /** What ties are made with: known to this service alone. */
  readonly secret: string;
  readonly countedOn: string;
  /** How often an owner that cannot be reached is tried. */
  readonly patience?: number;
  /** Whether all is linked anew, whatever is kept of the last linking. */
  readonly isLinkedWhole?: boolean;
  /** Script of the thread in which the largest comparison is made; without it all are made in one. */
  readonly beside?: URL;
  /** How long one that takes a call and says nothing is waited for. */
  readonly silence?: Silence;
  /** Tells whoever waits what is being done. */
  say(sentence: string): void;
}

/** Pulls every feed, links, and counts. A feed that cannot be read leaves its source as it was, marked as such. */
export async function countNow(options: RebuildOptions): Promise<CountedWorld> {
  const { databases, say } = options;
  await pullAll(options);
  const before = await readLinks(databases.encodings);
  const asStatistics = systemViewer('statistics');
  const decided = await atDesk(databases.attributes, asStatistics, decidedPairs);
  const { drawn } = await linkSources(databases.encodings, {
    decided,
    isWhole: options.isLinkedWhole ?? false,
    beside: options.beside,
    say,
  });
  await atDesk(databases.attributes, asStatistics, (desk) => keepDrawn(desk, drawn));
  return countLinked(options, before);
}

/** Counts what has been pulled and linked. */
export async function countLinked(
  options: Pick<RebuildOptions, 'databases' | 'countedOn' | 'secret'>,
  before: readonly RecordLink[] = [],
): Promise<CountedWorld> {
  const { databases } = options;
  const links = await readLinks(databases.encodings);
  const told = await atDesk(databases.attributes, systemViewer('statistics'), async (desk) => {
    const records = await toldRecords(desk);
    return {
      records,
      sources: await sourceStates(desk, records, new Date()),
      work: await toldWorkRecords(desk),
      workSources: await sourceStates(desk, [], new Date(), workSources),
      reviewed: await reviewedWithNrm(desk),
    };
  });
  // Counting takes longer than a transaction may lie idle, so it waits until everything has been read.
  return countWorld({
    ...told,
    countedOn: options.countedOn,
    links,
    linksChanged: linksChangedBetween(before, links),
    made: await howLinked(databases.encodings),
    tieOf: tiesWith(options.secret),
  });
}

async function pullAll({
  databases,
  addresses,
  caller,
  say,
  patience,
  silence,
}: RebuildOptions): Promise<void> {
  const one = async (source: EverySource) => {
    try {
      const { entries, records } = await pull({
        source,
        url: addresses[source],
        caller,
        databases,
        say,
        ...(patience === undefined ? {} : { patience }),
        ...(silence === undefined ? {} : { silence }),
      });
      say(`Read the feed of ${source}: ${entries} of ${records} records were new or changed`);
    } catch (fault) {
      say(
        `The feed of ${source} could not be read, so it is marked as stale with all that rests on it, or as missing where it never was: ${fault instanceof Error ? fault.message : String(fault)}`,
      );
    }
  };
  await Promise.all(everySource.map(one));
}

/** Sixteen hexadecimal digits for a record, the same in every snapshot. */
function tiesWith(secret: string): (id: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'ties', 32));
  return (id) => createHmac('sha256', key).update(id).digest('hex').slice(0, 16);
}
