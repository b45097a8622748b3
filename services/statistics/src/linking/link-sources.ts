import type { MikroORM } from '@mikro-orm/postgresql';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, insertRecords, newId, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import type { LinkingMade } from '../cube/counted-child.js';
import { sources, type Source } from '../feed/feed.vocabulary.js';
import { explain, type Step } from '../linkage/explain.js';
import { linkAll, linkAllWith, type ComparedSources, type SourceLinkage } from '../linkage/link.js';
import type { KeptLinkage } from '../linkage/read-sources.js';
import { compareBeside } from './beside.js';
import { draw } from './draw.js';
import { namedPairs, nameOf, placesOf, type FoundPair } from './found-pairs.js';
import { comparisonName, lastLinkings, readKept, writeKept, type KeptState } from './kept.store.js';
import {
  deniedPairs,
  readRecords,
  unsealed,
  type BySource,
  type DecidedPair,
  type KeptRecord,
} from './records.queries.js';
import { learntFromNow, standingOf, type Standing } from './standing.rules.js';
import { whyWhole } from './whole.rules.js';

/** Two records that are of one child, and how probably. */
export interface RecordLink {
  readonly leftId: string;
  readonly rightId: string;
  readonly probability: number;
  /** Whether it was chosen; the others are kept to tell how many children may have been missed. */
  readonly isChosen: boolean;
}

/** A pair that was drawn for review, by the owners' own tokens, with what speaks for it and against it. */
export interface DrawnPair {
  readonly leftSource: Source;
  readonly leftKey: string;
  readonly rightSource: Source;
  readonly rightKey: string;
  readonly probability: number;
  readonly isChosen: boolean;
  readonly steps: readonly Step[];
}

/** What came of linking. */
export interface Linked {
  /** How many pairs were found to be of one child. */
  readonly links: number;
  readonly drawn: readonly DrawnPair[];
}

/** How all records are linked. */
export interface LinkingAsked {
  readonly decided: readonly DecidedPair[];
  /** Whether all is to be linked anew, whatever is kept. */
  readonly isWhole?: boolean;
  readonly now?: Date;
  /** Script of the thread in which the largest comparison is made beside the others; without it all are made in one. */
  readonly beside?: URL | undefined;
  /** Tells whoever waits what is being done. */
  say(sentence: string): void;
}

/**
 * Links all records of all sources, as people have decided where they have, and draws pairs for them to review. Where
 * enough is kept of the last linking, only what is new is compared; who belongs to whom is told anew all the same, since
 * one record may change it. What an owner says is not of one person is never linked, whatever it weighs.
 * Only the database of encodings is read, and all that comes of it is written at once.
 */
export async function linkSources(
  encodings: MikroORM,
  { decided, isWhole = false, now = new Date(), beside, say }: LinkingAsked,
): Promise<Linked> {
  const rows = await readRecords(encodings);
  const { kept, standings } = await whatIsKept(encodings, rows, { isWhole, now, say });
  const thread = kept === undefined ? compareBeside(beside, rows) : undefined;
  try {
    const records = unsealed(rows);
    // Whoever knows the child stands above reviewers, who saw two records only.
    const ruled = [...decided, ...(await deniedPairs(encodings, records))];
    if (ruled.length > 0) say(`What people decided about ${ruled.length} pairs stands`);
    const people = sources.map((source) => records[source].map(({ person }) => person));
    const linking = { done: tellSteps(say), decided: placesOf(records, ruled) };
    const linkages =
      thread === undefined
        ? linkAll(people, { ...linking, before: kept && keptLinkage(kept, standings) })
        : await linkAllWith(people, thread, linking);
    return await write(encodings, linkages, namedPairs(linkages, records, ruled), now, {
      isLearnt: kept === undefined,
      standings,
    });
  } finally {
    await thread?.stop();
  }
}

function keptLinkage(
  { comparisons }: KeptState,
  standings: Readonly<Record<Source, Standing>>,
): KeptLinkage {
  return {
    places: sources.map((source) => standings[source].places),
    of: (left, right) => {
      const found = comparisons.get(comparisonName(nameOf(left), nameOf(right)));
      if (found === undefined) throw new Error('What was kept of a comparison is missing.');
      return found;
    },
  };
}

/** Writes links and what is kept for the next linking at once, and draws pairs for review. */
async function write(
  encodings: MikroORM,
  linkages: readonly SourceLinkage[],
  found: readonly FoundPair[],
  now: Date,
  { isLearnt, standings }: { isLearnt: boolean; standings: Readonly<Record<Source, Standing>> },
): Promise<Linked> {
  const toKeep = linkages.map(({ left, right, linkage }) => ({
    left: nameOf(left),
    right: nameOf(right),
    learning: isLearnt ? linkage.learning() : undefined,
    likely: linkage.likely(),
  }));
  await atDesk(encodings, systemViewer('linkage'), async (desk) => {
    await writeLinks(desk, found, now);
    await writeKept(desk, toKeep, (source) => standings[source].now, now);
  });
  const drawable = found.map((pair) => ({
    ...pair,
    leftKey: pair.one.key,
    rightKey: pair.other.key,
  }));
  return {
    links: found.filter(({ isChosen }) => isChosen).length,
    drawn: draw(drawable).map(({ one, other, linkage, ...pair }) => ({
      ...pair,
      steps: explain(one.person, other.person, linkage),
    })),
  };
}

/** What is kept and may be used; nothing where all must be linked anew, which is told with its reason. */
async function whatIsKept(
  encodings: MikroORM,
  records: BySource<KeptRecord>,
  { isWhole, now, say }: Required<Pick<LinkingAsked, 'isWhole' | 'now' | 'say'>>,
): Promise<{ kept: KeptState | undefined; standings: Readonly<Record<Source, Standing>> }> {
  const [last, kept] = await atDesk(encodings, systemViewer('linkage'), async (desk) => [
    await lastLinkings(desk),
    await readKept(desk),
  ]);
  const since = (source: Source) =>
    standingOf(records[source], kept?.records[source] ?? learntFromNow(records[source]));
  const standings = {
    nrm: since('nrm'),
    casework: since('casework'),
    'looked-after': since('looked-after'),
  };
  const because = whyWhole({ isAsked: isWhole, now, kept: last, standings });
  if (because === undefined && kept !== undefined) {
    const count = (of: (source: Source) => number) =>
      sources.reduce((sum, source) => sum + of(source), 0).toLocaleString('en-GB');
    const isNew = count((source) => standings[source].isNew);
    say(`Linking what is new: ${isNew} of ${count((source) => records[source].length)} records`);
    return { kept, standings };
  }
  say(`Linking whole: ${because ?? 'what is kept of an earlier linking is not complete'}`);
  const anew = (source: Source) => standingOf(records[source], learntFromNow(records[source]));
  return {
    kept: undefined,
    standings: {
      nrm: anew('nrm'),
      casework: anew('casework'),
      'looked-after': anew('looked-after'),
    },
  };
}

/** Tells of each comparison that is done. */
function tellSteps(say: (sentence: string) => void): (compared: ComparedSources) => void {
  const steps = (sources.length * (sources.length + 1)) / 2;
  let step = 0;
  return ({ left, right, compared }) => {
    step += 1;
    const [one, other] = [nameOf(left), nameOf(right)];
    const says = left === right ? `within ${one}` : `${one} with ${other}`;
    say(`Linking ${step} of ${steps}, ${says}: ${compared} pairs compared`);
  };
}

async function writeLinks(desk: Desk, found: readonly FoundPair[], createdAt: Date): Promise<void> {
  const links = found.map(({ one, other, probability, isChosen }): RecordLink => ({
    leftId: one.person.id,
    rightId: other.person.id,
    probability,
    isChosen,
  }));
  await desk.rows('delete from link');
  await insertRecords(
    desk,
    'link',
    links.map((one) => ({ id: newId('lnk'), version: 1, createdAt, ...one })),
  );
}

/** How the links that were made last were made; undefined before there were any. */
export async function howLinked(encodings: MikroORM): Promise<LinkingMade | undefined> {
  const last = await atDesk(encodings, systemViewer('linkage'), lastLinkings);
  return (
    last && {
      way: last.learntAt.getTime() === last.linkedAt.getTime() ? 'WHOLE' : 'INCREMENTAL',
      learntOn: londonDay(last.learntAt),
    }
  );
}

/** The links that were made last. */
export async function readLinks(encodings: MikroORM): Promise<RecordLink[]> {
  return atDesk(encodings, systemViewer('linkage'), (desk) =>
    desk.rows<RecordLink>(
      'select left_id as "leftId", right_id as "rightId", probability, is_chosen as "isChosen" from link',
    ),
  );
}
