import type { Desk } from '../database/index.js';
import {
  codeToken,
  encodePerson,
  type Person,
  type PersonCode,
  type Seal,
} from '../linkage/index.js';
import { digestOf } from './digest.js';
import { sealedJson } from './sealed-json.js';
import type { FeedEntry, FeedLook, FeedPage } from './wire.js';

/** What one owner tells the statistics service of its work: things done and counted, that are about nobody to be found. */
export interface WorkFeed<Facts extends object = object> {
  /** The owner's service. */
  readonly source: string;
  /** SQL with a row for each record: `id`, and `facts` as jsonb, in clear. It stays with the owner. */
  readonly facts: string;
  /** What is counted: coarse, with nothing that names anybody. */
  counted(facts: Facts): object;
}

/** What one owner tells the statistics service of people: they are linked with those of others, and counted. */
export interface Feed<Facts extends object = object> extends WorkFeed<Facts> {
  /** SQL of which records, by `e.id`, a reviewer of links may be shown; all of them when left out. */
  readonly mayBeReviewed?: string;
  /** What linkage compares: sealed before it is told. */
  person(id: string, facts: Facts): Person;
  /** Records of other owners that somebody who knows the person says are of somebody else; none when left out. */
  denied?(facts: Facts): readonly DeniedRecord[];
}

/** Another owner's record, by a reference under which that owner holds it: sealed before it is told. */
export interface DeniedRecord extends PersonCode {
  readonly source: string;
}

/** The table in which an owner keeps what it told: work apart from people. */
export type FeedTable = 'feed_entry' | 'work_entry';

const sequenceOf = { feed_entry: 'feed_sequence', work_entry: 'work_sequence' } as const;

/** The table of a feed. */
export function tableOf(feed: WorkFeed<never> | Feed<never>): FeedTable {
  return 'person' in feed ? 'feed_entry' : 'work_entry';
}

interface Changed {
  readonly id: string;
  readonly fingerprint: string;
}

/** Looks for records that are new, changed or gone since the last look, however that came about. */
export async function lookForChanges(
  desk: Desk,
  feed: WorkFeed<never> | Feed<never>,
  seal: Seal,
): Promise<FeedLook> {
  const { source, facts } = feed;
  const table = tableOf(feed);
  // Two looks at once would number the same changes twice.
  await desk.rows(`select pg_advisory_xact_lock(hashtext('feed look'))`);
  const changed = await desk.rows<Changed>(
    `select f.id, f.fingerprint
     from (select id, md5(facts::text) as fingerprint from (${facts}) told) f
     left join ${table} e on e.id = f.id and not e.is_removed
     where e.fingerprint is distinct from f.fingerprint
     order by f.id`,
  );
  await desk.rows(
    `update ${table} e set is_removed = true, digest = '', sequence = nextval('${sequenceOf[table]}')
     where not is_removed and not exists (select from (${facts}) told where told.id = e.id)`,
  );
  await numbered(
    desk,
    table,
    changed.map(({ id, fingerprint }) => ({
      id,
      fingerprint,
      key: seal.token(`record of ${source}`, id),
      digest: seal.token(`facts of ${source}`, `${id} ${fingerprint}`),
    })),
  );
  const told = await desk.rows<{ digest: string }>(
    `select digest from ${table} where not is_removed`,
  );
  return {
    asOf: new Date().toISOString(),
    records: told.length,
    digest: digestOf(told.map(({ digest }) => digest)),
  };
}

const entriesInOneStatement = 1_000;

/** Writes what changed, each under the next number. */
async function numbered(desk: Desk, table: FeedTable, entries: readonly object[]): Promise<void> {
  for (let start = 0; start < entries.length; start += entriesInOneStatement)
    await desk.rows(
      `insert into ${table} (id, key, fingerprint, digest, sequence, is_removed)
       select id, key, fingerprint, digest, nextval('${sequenceOf[table]}'), false
       from jsonb_to_recordset(?::jsonb) as changed(id text, key text, fingerprint text, digest text)
       on conflict (id) do update set fingerprint = excluded.fingerprint, digest = excluded.digest,
         sequence = excluded.sequence, is_removed = false`,
      [JSON.stringify(entries.slice(start, start + entriesInOneStatement))],
    );
}

interface Row {
  readonly id: string;
  readonly key: string;
  readonly digest: string;
  readonly sequence: string;
  readonly facts: object | null;
}

/** The entries after a place in the order of changes, each as its record is now. */
export async function feedPage(
  desk: Desk,
  feed: WorkFeed<never> | Feed<never>,
  seal: Seal,
  { after, first }: { readonly after: string; readonly first: number },
): Promise<FeedPage> {
  const rows = await desk.rows<Row>(
    `with page as (
       select id, key, digest, sequence, is_removed from ${tableOf(feed)}
       where sequence > ?::bigint order by sequence limit ?)
     select page.id, page.key, page.digest, page.sequence::text, told.facts
     from page left join (${feed.facts}) told on told.id = page.id and not page.is_removed
     order by page.sequence`,
    [after, first + 1],
  );
  const shown = rows.slice(0, first);
  return {
    entries: shown.map((row) => entryOf(row, feed, seal)),
    cursor: shown.at(-1)?.sequence ?? after,
    hasMore: rows.length > first,
  };
}

function entryOf({ id, key, digest, facts }: Row, feed: WorkFeed | Feed, seal: Seal): FeedEntry {
  if (facts === null) return { key, digest: '', record: null };
  return {
    key,
    digest,
    record: {
      counted: { ...feed.counted(facts) },
      sealed: 'person' in feed ? sealedJson(encodePerson(feed.person(id, facts), seal)) : null,
      denied: 'person' in feed ? (feed.denied?.(facts) ?? []).flatMap(sealedWith(seal)) : [],
    },
  };
}

function sealedWith(seal: Seal) {
  return ({ source, ...reference }: DeniedRecord) => {
    const code = codeToken(reference, seal);
    return code === undefined ? [] : [{ source, code }];
  };
}
