import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { FollowUp } from './follow-up.type.js';

interface FollowUpRow {
  readonly id: string;
  readonly version: number;
  readonly child_id: string | null;
  readonly child_reference: string | null;
  readonly kind: string;
  readonly topic: string;
  readonly asked_text: string;
  readonly asked_person: string | null;
  readonly asked_on: string;
  readonly due_on: string;
}

const columns = `id, version, child_id, child_reference, kind, topic, asked_text, asked_person, asked_on::text as asked_on, due_on::text as due_on`;

/**
 * One page of what the partner's agency was asked to do, what is due first first. PostgreSQL decides what of it there
 * is; that it was shown is in the look-log of the child before the answer leaves.
 */
export async function followUpPage(
  desk: Desk,
  { first, after }: { readonly first: number; readonly after: string | null },
  fields: readonly string[],
): Promise<Page<FollowUp>> {
  mustBeAllowed(desk.viewer, 'follow-up:answer');
  const rows = await desk.rows<FollowUpRow>(
    `select ${columns} from own_follow_ups(null, ?::date, ?, ?)`,
    [...(after ? decodeCursor(after, 2) : [null, null]), pageSize(first) + 1],
  );
  const about = rows.slice(0, first).flatMap(({ child_id }) => child_id ?? []);
  desk.lookedAtEach([...new Set(about)], 'follow-up', fields);
  return pageOf(
    rows,
    first,
    ({ due_on, id }) => [due_on, id],
    (row) =>
      Object.assign(new FollowUp(), {
        id: row.id,
        version: row.version,
        kind: row.kind,
        topic: row.topic,
        text: row.asked_text,
        askedPerson: row.asked_person,
        askedOn: row.asked_on,
        dueOn: row.due_on,
        childReference: row.child_reference,
      }),
  );
}

/** Whether the partner's agency is asked this, and may answer it. */
export async function isAskedOf(desk: Desk, id: string): Promise<boolean> {
  const [found] = await desk.rows('select 1 from own_follow_ups(?, null, null, 1)', [id]);
  return found !== undefined;
}
