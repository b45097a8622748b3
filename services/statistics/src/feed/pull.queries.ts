import { newId, type Desk } from '@ictg/kit/database';
import type { FeedLook } from '@ictg/kit/feed';
import type { EverySource } from './feed.vocabulary.js';

const longestFault = 200;

/** Where the next page of a feed begins. */
export async function positionOf(desk: Desk, source: EverySource): Promise<string> {
  const rows = await desk.rows<{ cursor: string | null }>(
    'select cursor from feed where source = ?',
    [source],
  );
  return rows[0]?.cursor ?? '0';
}

/** A page as it is kept. */
interface KeptPage {
  readonly cursor: string;
  readonly told: readonly {
    readonly id: string;
    readonly digest: string;
    readonly facts: object;
  }[];
  readonly gone: readonly string[];
}

/** Writes a page together with the place where the next one begins. */
export async function writePage(desk: Desk, source: EverySource, page: KeptPage): Promise<void> {
  await desk.prepared(
    `insert into source_record (id, created_at, source, digest, facts)
     select id, now(), ?, digest, facts from jsonb_to_recordset(?::jsonb) as told(id text, digest text, facts jsonb)
     on conflict (id) do update set digest = excluded.digest, facts = excluded.facts,
       version = source_record.version + 1 where source_record.digest <> excluded.digest`,
    [source, JSON.stringify(page.told)],
  );
  await desk.prepared(
    `delete from source_record where source = ? and id in (select jsonb_array_elements_text(?::jsonb))`,
    [source, JSON.stringify(page.gone)],
  );
  await place(desk, source, page.cursor);
}

/** Forgets what an owner told, and where its feed had been read to. */
export async function beginAgain(desk: Desk, source: EverySource): Promise<void> {
  await desk.rows('delete from source_record where source = ?', [source]);
  await place(desk, source, '0');
}

/** Notes that a feed has been read whole. */
export async function noteRead(desk: Desk, source: EverySource, look: FeedLook): Promise<void> {
  await desk.rows(
    `update feed set as_of = ?, records = ?, digest = ?, tried_at = now(), fault = null where source = ?`,
    [look.asOf, look.records, look.digest, source],
  );
}

/** Notes that reading a feed failed: what was read before stays, and grows stale. */
export async function noteFault(desk: Desk, source: EverySource, fault: string): Promise<void> {
  await desk.rows(
    `insert into feed (id, created_at, source, tried_at, fault) values (?, now(), ?, now(), ?)
     on conflict (source) do update set tried_at = excluded.tried_at, fault = excluded.fault`,
    [newId('fed'), source, fault.slice(0, longestFault)],
  );
}

async function place(desk: Desk, source: EverySource, cursor: string): Promise<void> {
  await desk.rows(
    `insert into feed (id, created_at, source, cursor) values (?, now(), ?, ?)
     on conflict (source) do update set cursor = excluded.cursor`,
    [newId('fed'), source, cursor],
  );
}
