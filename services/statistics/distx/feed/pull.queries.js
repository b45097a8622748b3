import { newId } from '@ictg/kit/database';
const longestFault = 200;
/** Where the next page of a feed begins. */
export async function positionOf(desk, source) {
  const rows = await desk.rows('select cursor from feed where source = ?', [source]);
  return rows[0]?.cursor ?? '0';
}
/** Writes a page together with the place where the next one begins. */
export async function writePage(desk, source, page) {
  await desk.rows(
    `insert into source_record (id, created_at, source, digest, facts)
     select id, now(), ?, digest, facts from jsonb_to_recordset(?::jsonb) as told(id text, digest text, facts jsonb)
     on conflict (id) do update set digest = excluded.digest, facts = excluded.facts,
       version = source_record.version + 1 where source_record.digest <> excluded.digest`,
    [source, JSON.stringify(page.told)],
  );
  await desk.rows(
    `delete from source_record where source = ? and id in (select jsonb_array_elements_text(?::jsonb))`,
    [source, JSON.stringify(page.gone)],
  );
  await place(desk, source, page.cursor);
}
/** Forgets what an owner told, and where its feed had been read to. */
export async function beginAgain(desk, source) {
  await desk.rows('delete from source_record where source = ?', [source]);
  await place(desk, source, '0');
}
/** Notes that a feed has been read whole. */
export async function noteRead(desk, source, look) {
  await desk.rows(
    `update feed set as_of = ?, records = ?, digest = ?, tried_at = now(), fault = null where source = ?`,
    [look.asOf, look.records, look.digest, source],
  );
}
/** Notes that reading a feed failed: what was read before stays, and grows stale. */
export async function noteFault(desk, source, fault) {
  await desk.rows(
    `insert into feed (id, created_at, source, tried_at, fault) values (?, now(), ?, now(), ?)
     on conflict (source) do update set tried_at = excluded.tried_at, fault = excluded.fault`,
    [newId('fed'), source, fault.slice(0, longestFault)],
  );
}
async function place(desk, source, cursor) {
  await desk.rows(
    `insert into feed (id, created_at, source, cursor) values (?, now(), ?, ?)
     on conflict (source) do update set cursor = excluded.cursor`,
    [newId('fed'), source, cursor],
  );
}
//# sourceMappingURL=pull.queries.js.map
