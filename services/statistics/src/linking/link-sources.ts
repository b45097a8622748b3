import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, insertRecords, newId } from '@ictg/kit/database';
import { unsealedPerson } from '@ictg/kit/feed';
import type { EncodedPerson } from '@ictg/kit/linkage';
import { systemViewer } from '@ictg/kit/viewer';
import { sources, type Source } from '../feed/feed.vocabulary.js';
import { dedupe, link, type Linkage } from '../linkage/link.js';

/** One step of linking that is done, for whoever watches. */
export interface LinkingStep {
  readonly step: number;
  readonly steps: number;
  readonly says: string;
  readonly links: number;
}

/** Two records that are of one child, and how probably. */
export interface RecordLink {
  readonly leftId: string;
  readonly rightId: string;
  readonly probability: number;
  /** Whether it was chosen; the others are kept to tell how many children may have been missed. */
  readonly isChosen: boolean;
}

const between = [
  ['nrm', 'casework'],
  ['nrm', 'looked-after'],
  ['casework', 'looked-after'],
] as const satisfies readonly (readonly [Source, Source])[];

/**
 * Links all records anew: within each source first, then between each two. Only the database of encodings is read.
 * @returns how many were chosen
 */
export async function linkSources(
  encodings: MikroORM,
  progress: (step: LinkingStep) => void,
): Promise<number> {
  const people = await readPeople(encodings);
  const steps = sources.length + between.length;
  const found: RecordLink[] = [];
  let step = 0;
  const done = (says: string, links: readonly RecordLink[]) => {
    found.push(...links);
    step += 1;
    progress({ step, steps, says, links: links.length });
  };
  for (const source of sources) {
    const records = people[source];
    done(`within ${source}`, recordLinks(records, records, dedupe(records)));
  }
  for (const [left, right] of between) {
    const [a, b] = [people[left], people[right]];
    const isEmpty = a.length === 0 || b.length === 0;
    done(`${left} with ${right}`, isEmpty ? [] : recordLinks(a, b, link(a, b)));
  }
  await writeLinks(encodings, found);
  return found.filter(({ isChosen }) => isChosen).length;
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

const leastKept = 0.02;

function recordLinks(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  { links, edges }: Linkage,
): RecordLink[] {
  const chosen = new Set(links.map((one) => `${one.left} ${one.right}`));
  const pair = (a: number, b: number, probability: number, isChosen: boolean): RecordLink => ({
    leftId: left[a]?.id ?? '',
    rightId: right[b]?.id ?? '',
    probability,
    isChosen,
  });
  return [
    ...links.map((one) => pair(one.left, one.right, one.probability, true)),
    ...edges
      .filter(({ a, b }) => !chosen.has(`${a} ${b}`))
      .map(({ a, b, bits }) => pair(a, b, 1 / (1 + 2 ** -bits), false))
      .filter(({ probability }) => probability >= leastKept),
  ];
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
