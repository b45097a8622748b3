import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, insertRecords, newId } from '@ictg/kit/database';
import { unsealedPerson } from '@ictg/kit/feed';
import type { EncodedPerson } from '@ictg/kit/linkage';
import { systemViewer } from '@ictg/kit/viewer';
import { sources, type Source } from '../feed/feed.vocabulary.js';
import { linkAll, type Link } from '../linkage/link.js';

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

/**
 * Links all records of all sources anew. Only the database of encodings is read.
 * @returns how many pairs were found to be of one child
 */
export async function linkSources(
  encodings: MikroORM,
  progress: (step: LinkingStep) => void,
): Promise<number> {
  const people = await readPeople(encodings);
  const steps = (sources.length * (sources.length + 1)) / 2;
  let step = 0;
  const linkages = linkAll(
    sources.map((source) => people[source]),
    ({ left, right, compared }) => {
      step += 1;
      const [one, other] = [sources[left] ?? '', sources[right] ?? ''];
      const says = left === right ? `within ${one}` : `${one} with ${other}`;
      progress({ step, steps, says, compared });
    },
  );
  const links = linkages.flatMap(({ left, right, linkage }) => {
    const named = (pairs: readonly Link[], isChosen: boolean): RecordLink[] =>
      pairs.map((pair) => ({
        leftId: people[sources[left] ?? 'nrm'][pair.left]?.id ?? '',
        rightId: people[sources[right] ?? 'nrm'][pair.right]?.id ?? '',
        probability: pair.probability,
        isChosen,
      }));
    return [...named(linkage.links, true), ...named(linkage.rivals(leastKept), false)];
  });
  await writeLinks(encodings, links);
  return links.filter(({ isChosen }) => isChosen).length;
}

async function readPeople(encodings: MikroORM): Promise<Record<Source, EncodedPerson[]>> {
  const people: Record<Source, EncodedPerson[]> = { nrm: [], casework: [], 'looked-after': [] };
  for (const source of sources) {
    const rows = await atDesk(encodings, systemViewer('linkage'), (desk) =>
      desk.rows<{ id: string; sealed: string }>(
        'select id, sealed from encoding where source = ? order by id',
        [source],
      ),
    );
    people[source] = rows.map(({ id, sealed }) => unsealedPerson(id, sealed));
  }
  return people;
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
