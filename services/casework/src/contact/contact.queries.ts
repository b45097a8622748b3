import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { fromRow } from '../database/from-row.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import { Contact, ContactAction, ContactAttendee, ContactChild } from './contact.type.js';
import type { ContactKind, Invitation } from './contact.vocabulary.js';
import { textArray } from '../database/text-array.js';

/** Which contacts a list shows. */
export interface ContactFilter {
  readonly kinds?: readonly ContactKind[] | null;
  readonly mine?: boolean | null;
  readonly childId?: string | null;
  readonly actionOpen?: boolean | null;
  readonly invitations?: readonly Invitation[] | null;
}

/** Contact with the children that its own statement found. */
export interface ListedContact extends Contact {
  readonly children: ContactChild[];
}

const nameOf = (subject: string) =>
  `coalesce((select s.name from staff_member s where s.subject = ${subject}), 'a former colleague')`;

const contactJson = `json_build_object('id', t.id, 'version', t.version, 'kind', t.kind, 'at', t.at, 'minutes', t.minutes,
  'purpose', t.purpose, 'summary', t.summary, 'decisions', t.decisions, 'invitation', t.invitation,
  'attendees', t.attendees, 'changedAt', t.reworded_at, 'changedByName', t.reworded_by_name, 'ownerName', ${nameOf('t.owner_subject')},
  'canChange', t.owner_subject = any((select acts_for())::text[]),
  'children', (select coalesce(json_agg(json_build_object('childId', k.child_id, 'note', k.note, 'present', k.present)
    order by k.id), '[]') from contact_child k where k.contact_id = t.id))`;

function contactConditions(filter: ContactFilter): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  if (filter.kinds) add('t.kind = any(?::text[])', textArray(filter.kinds));
  if (filter.invitations) add('t.invitation = any(?::text[])', textArray(filter.invitations));
  if (filter.mine) add('t.owner_subject = any((select acts_for())::text[])');
  if (filter.childId)
    add(
      'exists (select 1 from contact_child k where k.contact_id = t.id and k.child_id = ?)',
      filter.childId,
    );
  if (filter.actionOpen)
    add('exists (select 1 from contact_action d where d.contact_id = t.id and d.done_at is null)');
  return { sql: conditions.join(' and '), parameters };
}

interface ListRow {
  readonly key: string;
  readonly id: string;
  readonly contact: ContactJson;
}
interface ContactJson {
  readonly at: string;
  readonly canChange: boolean;
  readonly attendees: readonly object[];
  readonly children: readonly object[];
}

/** One page of contacts, the latest first, with their children: one statement however many rows. */
export async function contactPage(
  desk: Desk,
  wanted: {
    readonly first: number;
    readonly after: string | null;
    readonly filter: ContactFilter;
  },
): Promise<Page<ListedContact>> {
  mustBeAllowed(desk.viewer, 'contact:read');
  const { sql, parameters } = contactConditions(wanted.filter);
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<ListRow>(
    `select to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, t.id, ${contactJson} as contact
     from contact t where ${sql}${key ? ' and (t.at, t.id) < (?::timestamptz, ?)' : ''}
     order by t.at desc, t.id desc limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.key, row.id],
    (row) => contactOf(desk, row.contact),
  );
}

/** How many contacts a filter finds, each once however many children it concerns. Not for publication. */
export async function contactCount(desk: Desk, filter: ContactFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'contact:read');
  const { sql, parameters } = contactConditions(filter);
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from contact t where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** The contacts with these ids that exist for the viewer, by id. */
export async function contactsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, ListedContact>> {
  mustBeAllowed(desk.viewer, 'contact:read');
  const rows = await desk.rows<ListRow>(
    `select t.id, ${contactJson} as contact from contact t where t.id = any(?::text[])`,
    [textArray(ids)],
  );
  return new Map(rows.map((row) => [row.id, contactOf(desk, row.contact)]));
}

/** What is to be done after these contacts, as far as the viewer may see it, by contact. */
export async function actionsOf(
  desk: Desk,
  contactIds: readonly string[],
): Promise<Map<string, ContactAction[]>> {
  const rows = await desk.rows<{ contact_id: string; action: { canComplete: boolean } }>(
    `select d.contact_id, json_build_object('id', d.id, 'version', d.version, 'childId', d.child_id, 'text', d.text,
       'ownerName', ${nameOf('d.owner_subject')}, 'dueOn', d.due_on, 'doneAt', d.done_at, 'doneNote', d.done_note,
       'canComplete', d.done_at is null and d.owner_subject = any((select acts_for())::text[])) as action
     from contact_action d where d.contact_id = any(?::text[]) order by d.due_on, d.id`,
    [textArray(contactIds)],
  );
  const managing = may(desk.viewer, 'contact:change-any');
  const grouped = Map.groupBy(rows, (row) => row.contact_id);
  return new Map(
    [...grouped].map(([id, own]) => [
      id,
      own.map(({ action }) => {
        const made = fromRow(ContactAction, action);
        made.canComplete ||= managing && made.doneAt === null;
        return made;
      }),
    ]),
  );
}

function contactOf(desk: Desk, json: ContactJson): ListedContact {
  const { at, attendees, children, ...rest } = json;
  return Object.assign(fromRow(Contact, rest), {
    at: new Date(at),
    canChange: json.canChange || may(desk.viewer, 'contact:change-any'),
    attendees: attendees.map((one) => fromRow(ContactAttendee, one)),
    children: children.map((one) => fromRow(ContactChild, one)),
  });
}
