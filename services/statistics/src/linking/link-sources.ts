import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, insertRecords, newId } from '@ictg/kit/database';
import { unsealedPerson } from '@ictg/kit/feed';
import type { EncodedPerson } from '@ictg/kit/linkage';
import { systemViewer } from '@ictg/kit/viewer';
import { sources, type Source } from '../feed/feed.vocabulary.js';
import { explain, type Step } from '../linkage/explain.js';
import { linkAll, type Decided, type Link } from '../linkage/link.js';
import { draw } from './draw.js';

/** One step of linking that is done, for whoever watches. */
export interface LinkingStep {
  readonly step: number;
  readonly steps: number;
  readonly says: string;
  /** How many pairs were compared. */
  readonly compared: number;
}

/** Two records that are of one child, and how probably. */
export interface RecordLink {
  readonly leftId: string;
  readonly rightId: string;
  readonly probability: number;
  /** Whether it was chosen; the others are kept to tell how many children may have been missed. */
  readonly isChosen: boolean;
}

const leastKept = 0.02;

/** What people have decided about the records of two owners. */
export interface DecidedPair {
  readonly leftKey: string;
  readonly rightKey: string;
  readonly isSame: boolean;
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

/** A record with its owner's token. */
interface SealedRecord {
  readonly key: string;
  readonly person: EncodedPerson;
}

/**
 * Links all records of all sources anew, as people have decided where they have, and draws pairs for them to review.
 * What an owner says is not of one person is never linked, whatever it weighs.
 * Only the database of encodings is read.
 */
export async function linkSources(
  encodings: MikroORM,
  decided: readonly DecidedPair[],
  progress: (step: LinkingStep) => void,
): Promise<Linked> {
  const records = await readRecords(encodings);
  // Whoever knows the child stands above reviewers, who saw two records only.
  const ruled = [...decided, ...(await deniedPairs(encodings, records))];
  const steps = (sources.length * (sources.length + 1)) / 2;
  let step = 0;
  const linkages = linkAll(
    sources.map((source) => records[source].map(({ person }) => person)),
    {
      done: ({ left, right, compared }) => {
        step += 1;
        const [one, other] = [sources[left] ?? '', sources[right] ?? ''];
        const says = left === right ? `within ${one}` : `${one} with ${other}`;
        progress({ step, steps, says, compared });
      },
      decided: placesOf(records, ruled),
    },
  );
  const verdicts = new Map(ruled.map((one) => [pairKey(one.leftKey, one.rightKey), one.isSame]));
  const found = linkages.flatMap(({ left, right, linkage }) => {
    const [leftSource, rightSource] = [sources[left] ?? 'nrm', sources[right] ?? 'nrm'];
    const named = (pairs: readonly Link[], isChosen: boolean) =>
      pairs.flatMap((pair) => {
        const [one, other] = [records[leftSource][pair.left], records[rightSource][pair.right]];
        if (!one || !other) return [];
        const verdict = verdicts.get(pairKey(one.key, other.key));
        if (verdict === false) return [];
        const probability = verdict === true ? 1 : pair.probability;
        return [{ leftSource, one, rightSource, other, probability, isChosen, linkage }];
      });
    return [...named(linkage.links, true), ...named(linkage.rivals(leastKept), false)];
  });
  await writeLinks(
    encodings,
    found.map(({ one, other, probability, isChosen }) => ({
      leftId: one.person.id,
      rightId: other.person.id,
      probability,
      isChosen,
    })),
  );
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

/** Equal for a pair whichever record is named first. */
function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Where the records of decided pairs stand now; what was decided of a record that is gone waits for it. */
function placesOf(
  records: Readonly<Record<Source, readonly SealedRecord[]>>,
  decided: readonly DecidedPair[],
): readonly Decided[] {
  if (decided.length === 0) return [];
  const places = new Map(
    sources.flatMap((source, at) =>
      records[source].map(({ key }, place) => [key, { source: at, at: place }] as const),
    ),
  );
  return decided.flatMap(({ leftKey, rightKey, isSame }) => {
    const [left, right] = [places.get(leftKey), places.get(rightKey)];
    return left && right ? [{ left, right, isSame }] : [];
  });
}

/** The pairs that owners say are of two people: of each denied reference, every record that bears it. */
async function deniedPairs(
  encodings: MikroORM,
  records: Readonly<Record<Source, readonly SealedRecord[]>>,
): Promise<readonly DecidedPair[]> {
  const said = await atDesk(encodings, systemViewer('linkage'), (desk) =>
    desk.rows<{ key: string; deniedSource: Source; code: string }>(
      'select key, denied_source as "deniedSource", code from denial order by id',
    ),
  );
  const wanted = new Set(said.map(({ deniedSource, code }) => `${deniedSource} ${code}`));
  const bearing = Map.groupBy(
    sources.flatMap((source) =>
      records[source].flatMap(({ key, person }) =>
        person.codes
          .map(({ whole }) => ({ key, mark: `${source} ${whole}` }))
          .filter(({ mark }) => wanted.has(mark)),
      ),
    ),
    ({ mark }) => mark,
  );
  return said.flatMap(({ key, deniedSource, code }) =>
    (bearing.get(`${deniedSource} ${code}`) ?? []).map((other) => ({
      leftKey: key,
      rightKey: other.key,
      isSame: false,
    })),
  );
}

async function readRecords(encodings: MikroORM): Promise<Record<Source, SealedRecord[]>> {
  const records: Record<Source, SealedRecord[]> = { nrm: [], casework: [], 'looked-after': [] };
  for (const source of sources) {
    const rows = await atDesk(encodings, systemViewer('linkage'), (desk) =>
      desk.rows<{ id: string; key: string; sealed: string }>(
        'select id, key, sealed from encoding where source = ? order by id',
        [source],
      ),
    );
    records[source] = rows.map(({ id, key, sealed }) => ({
      key,
      person: unsealedPerson(id, sealed),
    }));
  }
  return records;
}

async function writeLinks(encodings: MikroORM, links: readonly RecordLink[]): Promise<void> {
  const createdAt = new Date();
  await atDesk(encodings, systemViewer('linkage'), async (desk) => {
    await desk.rows('delete from link');
    await insertRecords(
      desk,
      'link',
      links.map((one) => ({ id: newId('lnk'), version: 1, createdAt, ...one })),
    );
  });
}

/** The links that were made last. */
export async function readLinks(encodings: MikroORM): Promise<RecordLink[]> {
  return atDesk(encodings, systemViewer('linkage'), (desk) =>
    desk.rows<RecordLink>(
      'select left_id as "leftId", right_id as "rightId", probability, is_chosen as "isChosen" from link',
    ),
  );
}
