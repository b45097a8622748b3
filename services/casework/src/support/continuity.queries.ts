import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { continuityOf, type WorkedSpan } from './continuity.rules.js';
import { Continuity, ContinuityRow } from './continuity.type.js';
import { supportJson, supportOf } from './support.queries.js';

interface Spans {
  readonly opened_at: string;
  readonly spans: readonly { staffId: string; fromAt: string; untilAt: string | null }[];
}

const spansJson = `coalesce((select json_agg(json_build_object('staffId', a.staff_id, 'fromAt', a.from_at, 'untilAt', a.until_at))
  from allocation a where a.support_id = u.id), '[]')`;

/** How steady these episodes have been, by episode. Nothing for the thin card. */
export async function continuitiesOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, Continuity>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const rows = await desk.rows<Spans & { id: string }>(
    `select u.id, u.opened_at, ${spansJson} as spans from support u
     where u.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(supportIds)],
  );
  return new Map(rows.map((row) => [row.id, continuity(row)]));
}

/** Episodes that go on, those with most workers first: one statement however many rows. */
export async function continuityPage(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<ContinuityRow>> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<Spans & { id: string; workers: number; support: object }>(
    `with counted as (
       select u.id, count(distinct a.staff_id)::integer as workers from support u left join allocation a on a.support_id = u.id
       where u.state <> 'CLOSED' group by u.id)
     select u.id, n.workers, u.opened_at, ${supportJson} as support, ${spansJson} as spans
     from counted n join support u on u.id = n.id
     ${key ? 'where (-n.workers, u.id) > (-(?::integer), ?)' : ''} order by -n.workers, u.id limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    (row) => [String(row.workers), row.id],
    (row) =>
      Object.assign(new ContinuityRow(), {
        support: supportOf(desk, row.support),
        continuity: continuity(row),
      }),
  );
}

function continuity({ opened_at, spans }: Spans): Continuity {
  const worked = spans.map(({ staffId, fromAt, untilAt }): WorkedSpan => ({
    staffId,
    fromAt: new Date(fromAt),
    untilAt: untilAt === null ? null : new Date(untilAt),
  }));
  return Object.assign(new Continuity(), continuityOf(new Date(opened_at), worked, new Date()));
}
