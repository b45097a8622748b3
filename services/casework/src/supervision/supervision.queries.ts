import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { childrenById } from '../child/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { staffMembersBySubject } from '../staff/index.js';
import { SupervisionDecisionEntity } from './supervision.entity.js';
import { Supervision, SupervisionDecision } from './supervision.type.js';

/** Supervisions that the viewer gave or had, the latest first. Nobody else's exist for them. */
export async function supervisionPage(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<Supervision>> {
  mustBeAllowed(desk.viewer, 'supervision:read');
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<{ id: string; held_on: string }>(
    `select id, held_on::text from supervision ${key ? 'where (held_on, id) < (?::date, ?)' : ''}
     order by held_on desc, id desc limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  const shown = await supervisionsById(
    desk,
    rows.map(({ id }) => id),
  );
  return pageOf(
    rows.filter(({ id }) => shown.has(id)),
    first,
    (row) => [row.held_on, row.id],
    (row) => shown.get(row.id) as Supervision,
  );
}

/** The supervisions with these ids that exist for the viewer, with the children discussed, by id. */
export async function supervisionsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Supervision>> {
  mustBeAllowed(desk.viewer, 'supervision:read');
  const rows = await desk.rows<Omit<Supervision, 'worker' | 'manager' | 'decisions'>>(
    `select id, version, worker_subject as "workerSubject", manager_subject as "managerSubject", held_on::text as "heldOn",
       how_they_are as "howTheyAre", development, next_on::text as "nextOn"
     from supervision where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  const people = await staffMembersBySubject(desk, [
    ...new Set(
      rows.flatMap(({ workerSubject, managerSubject }) => [workerSubject, managerSubject]),
    ),
  ]);
  const decisions = await decisionsOf(desk, ids);
  return new Map(
    rows.flatMap((row) => {
      const [worker, manager] = [people.get(row.workerSubject), people.get(row.managerSubject)];
      if (!worker || !manager) return [];
      const own = decisions.get(row.id) ?? [];
      return [
        [row.id, Object.assign(new Supervision(), { ...row, worker, manager, decisions: own })],
      ];
    }),
  );
}

async function decisionsOf(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, SupervisionDecision[]>> {
  const rows = await (
    await desk.em()
  ).find(
    SupervisionDecisionEntity,
    { supervisionId: { $in: [...ids] } },
    { orderBy: { dueOn: 'asc nulls last', id: 'asc' } },
  );
  const children = await childrenById(
    desk,
    rows.map(({ childId }) => childId),
  );
  const made = rows.flatMap((row) => {
    const child = children.get(row.childId);
    if (!child) return [];
    desk.looked({ childId: row.childId, record: 'supervision', fields: ['discussed', 'decision'] });
    return [Object.assign(new SupervisionDecision(), wrap(row).toPOJO(), { child })];
  });
  return Map.groupBy(made, ({ supervisionId }) => supervisionId);
}
