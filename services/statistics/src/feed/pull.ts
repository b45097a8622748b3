import { setTimeout as pause } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import {
  digestOf,
  lookShape,
  pageShape,
  pathOf,
  type FeedCaller,
  type FeedEntry,
  type FeedLook,
} from '@ictg/kit/feed';
import { systemViewer } from '@ictg/kit/viewer';
import { checkTold } from './check-told.js';
import { isWork, type EverySource } from './feed.vocabulary.js';
import { usualSilence, whileAlive, type Silence } from './silence.js';
import { beginAgain, noteFault, noteRead, positionOf, writePage } from './pull.queries.js';

/** The two databases: neither alone tells anything about a person. */
export interface Databases {
  readonly attributes: MikroORM;
  readonly encodings: MikroORM;
}

export interface PullOptions {
  readonly source: EverySource;
  /** The owner's service, e.g. http://127.0.0.1:41003. */
  readonly url: string;
  readonly caller: FeedCaller;
  readonly databases: Databases;
  /** Entries asked for at once. */
  readonly pageSize?: number;
  /** How often an owner that cannot be reached is tried. */
  readonly patience?: number;
  /** How long one that takes a call and says nothing is waited for. */
  readonly silence?: Silence;
  /** Tells whoever waits that an owner is waited for. */
  say?(sentence: string): void;
}

/** What came of reading one owner's feed. */
export interface Pulled {
  readonly source: EverySource;
  /** How many entries came: new, changed or removed records. */
  readonly entries: number;
  readonly records: number;
}

const defaultPage = 1_000;

/**
 * Reads what is new in an owner's feed. It can be stopped anywhere and tried again: each page is written together with
 * the place where the next begins, and a page that comes twice changes nothing. In the end both sides must have the
 * same records; where they have not, everything is read once more from the beginning.
 */
export async function pull(options: PullOptions): Promise<Pulled> {
  const { source, databases } = options;
  try {
    const look = await lookAt(options);
    let entries = await readOn(options);
    if (!(await agrees(databases.attributes, source, look))) {
      await atAttributes(databases, (desk) => beginAgain(desk, source));
      entries += await readOn(options);
      if (!(await agrees(databases.attributes, source, look)))
        throw new Error('The records that came are not those that the owner says it has.');
    }
    await atAttributes(databases, (desk) => noteRead(desk, source, look));
    return { source, entries, records: look.records };
  } catch (fault) {
    await atAttributes(databases, (desk) => noteFault(desk, source, String(fault)));
    throw fault;
  }
}

const tries = 20;
const between = 3_000;

function pathTo(source: EverySource): string {
  return pathOf[isWork(source) ? 'work_entry' : 'feed_entry'];
}

/** Everything starts together, so an owner that is not there yet, or not ready, is asked again for a minute. */
async function lookAt(options: PullOptions): Promise<FeedLook> {
  const { source, url, patience = tries } = options;
  const address = new URL(`${pathTo(source)}/look`, url);
  for (let left = patience; ; left -= 1) {
    try {
      return lookShape.parse(await answerOf(options, 'POST', address));
    } catch (fault) {
      if (!mayPass(fault) || left <= 1) throw fault;
      await pause(between);
    }
  }
}

/** `fetch` throws a TypeError for whatever keeps a call from arriving, and a service that starts answers in the 500s. */
function mayPass(fault: unknown): boolean {
  return fault instanceof TypeError || (fault instanceof FeedFault && fault.status >= 500);
}

/** What an owner answered instead of its feed. */
class FeedFault extends Error {
  constructor(readonly status: number) {
    super(`The feed answered ${status}.`);
  }
}

async function readOn(options: PullOptions): Promise<number> {
  const { source, url, databases } = options;
  let entries = 0;
  for (;;) {
    const after = await atAttributes(databases, (desk) => positionOf(desk, source));
    const address = new URL(`${pathTo(source)}/entries`, url);
    address.searchParams.set('after', after);
    address.searchParams.set('first', String(options.pageSize ?? defaultPage));
    const page = pageShape.parse(await answerOf(options, 'GET', address));
    await takePage(databases, source, page.entries, page.cursor);
    entries += page.entries.length;
    if (!page.hasMore) return entries;
  }
}

/**
 * Encodings are written first and removed last: at any moment every record with attributes has its encoding, and an
 * encoding without attributes is not counted.
 */
async function takePage(
  databases: Databases,
  source: EverySource,
  entries: readonly FeedEntry[],
  cursor: string,
): Promise<void> {
  const ids = isWork(source)
    ? undefined
    : await atEncodings(databases, (desk) => idsOf(desk, source, entries));
  // Work has no encoding to be kept apart from, so its owner's token is its id here too.
  const idOf = ({ key }: FeedEntry) => (ids === undefined ? key : (ids.get(key) ?? ''));
  const [there, gone] = [
    entries.filter(({ record }) => record !== null),
    entries.filter(({ record }) => record === null),
  ];
  await atAttributes(databases, (desk) =>
    writePage(desk, source, {
      cursor,
      told: there.map((entry) => ({
        id: idOf(entry),
        digest: entry.digest,
        facts: checkTold(source, entry.record?.counted),
      })),
      gone: gone.map(idOf),
    }),
  );
  if (isWork(source)) return;
  await atEncodings(databases, (desk) =>
    desk.prepared(
      `delete from encoding where source = ? and key in (select jsonb_array_elements_text(?::jsonb))`,
      [source, JSON.stringify(gone.map(({ key }) => key))],
    ),
  );
}

/**
 * Writes the encodings of a page; a record that is new here gets an id by chance. A page is megabytes of text, so it goes
 * beside the statement and not within it.
 */
async function idsOf(
  desk: Desk,
  source: EverySource,
  entries: readonly FeedEntry[],
): Promise<ReadonlyMap<string, string>> {
  const there = entries.flatMap(({ key, record }) =>
    record === null ? [] : [{ id: newId('rec'), key, sealed: record.sealed ?? '' }],
  );
  await desk.prepared(
    `insert into encoding (id, created_at, source, key, sealed)
     select id, now(), ?, key, sealed from jsonb_to_recordset(?::jsonb) as told(id text, key text, sealed text)
     on conflict (source, key) do update set sealed = excluded.sealed, version = encoding.version + 1
       where encoding.sealed <> excluded.sealed`,
    [source, JSON.stringify(there)],
  );
  await writeDenials(desk, source, entries);
  const rows = await desk.prepared<{ id: string; key: string }>(
    `select id, key from encoding where source = ? and key in (select jsonb_array_elements_text(?::jsonb))`,
    [source, JSON.stringify(entries.map(({ key }) => key))],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** What the owner says of each record of the page now: what it no longer says is forgotten. */
async function writeDenials(
  desk: Desk,
  source: EverySource,
  entries: readonly FeedEntry[],
): Promise<void> {
  await desk.prepared(
    `delete from denial where source = ? and key in (select jsonb_array_elements_text(?::jsonb))`,
    [source, JSON.stringify(entries.map(({ key }) => key))],
  );
  const said = entries.flatMap(({ key, record }) =>
    (record?.denied ?? []).map((one) => ({ id: newId('den'), key, ...one })),
  );
  await desk.prepared(
    `insert into denial (id, created_at, source, key, denied_source, code)
     select id, now(), ?, key, source, code from jsonb_to_recordset(?::jsonb) as said(id text, key text, source text, code text)
     on conflict do nothing`,
    [source, JSON.stringify(said)],
  );
}

async function agrees(orm: MikroORM, source: EverySource, look: FeedLook): Promise<boolean> {
  const rows = await atDesk(orm, systemViewer('statistics'), (desk) =>
    desk.rows<{ digest: string }>('select digest from source_record where source = ?', [source]),
  );
  return rows.length === look.records && digestOf(rows.map(({ digest }) => digest)) === look.digest;
}

function answerOf(options: PullOptions, method: 'GET' | 'POST', address: URL): Promise<unknown> {
  const { caller, source, url, silence = usualSilence, say } = options;
  return whileAlive(
    async (end) => {
      const response = await caller.call(source, method, address, end);
      if (!response.ok) throw new FeedFault(response.status);
      return response.json();
    },
    {
      silence,
      url,
      say: (seconds) =>
        say?.(
          `The feed of ${source} has not answered for ${String(seconds)} seconds; it is waited for`,
        ),
    },
  );
}

function atAttributes<Result>(
  { attributes }: Databases,
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  return atDesk(attributes, systemViewer('statistics'), work);
}

function atEncodings<Result>(
  { encodings }: Databases,
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  return atDesk(encodings, systemViewer('statistics'), work);
}
