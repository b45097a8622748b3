import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { categoryOfContact, contactLine, type ContactKind } from '../contact/index.js';
import { contactKinds } from '../contact/contact.vocabulary.js';
import { textArray } from '../database/text-array.js';
import type { TimelineCategory } from '../timeline/index.js';
import { TimelineEntry } from './chronology.type.js';

interface Line {
  readonly id: string;
  readonly at: string;
  readonly category: TimelineCategory;
  readonly kind: string;
  readonly text: string | null;
  readonly by_name: string;
  /** What is told of a contact, in the words that hold now; null for an event. */
  readonly contact: {
    readonly kind: ContactKind;
    readonly purpose: string | null;
    readonly summary: string;
    readonly decisions: string | null;
    readonly note: string | null;
    readonly changedAt: string | null;
    readonly changedByName: string | null;
  } | null;
}

const categoryCase = `case c.kind ${contactKinds
  .map((kind) => `when '${kind}' then '${categoryOfContact(kind)}'`)
  .join(' ')} end`;

/**
 * Events are written down as they happen and never change. A contact may be corrected, so that it is read where it
 * stands: a copy would tell a court what no longer holds.
 */
const lines = `(
  select id, at, category, kind, text, by_name, null::json as contact
  from timeline_entry where child_id = ? and kind <> 'contact.recorded'
  union all
  select k.id, c.at, ${categoryCase}, 'contact.recorded', null,
    coalesce((select s.name from staff_member s where s.subject = c.owner_subject), 'a former colleague'),
    json_build_object('kind', c.kind, 'purpose', c.purpose, 'summary', c.summary,
      'decisions', c.decisions, 'note', k.note, 'changedAt', c.reworded_at, 'changedByName', c.reworded_by_name)
  from contact_child k join contact c on c.id = k.contact_id where k.child_id = ?
) line`;

/** One page of a child's timeline, newest first. */
export async function timelinePage(
  desk: Desk,
  childId: string,
  {
    first,
    after,
    categories,
  }: { first: number; after: string | null; categories: readonly TimelineCategory[] | null },
): Promise<Page<TimelineEntry>> {
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<Line>(
    `select id, at::text, category, kind, text, by_name, contact from ${lines}
     where true${categories?.length ? ' and category = any(?::text[])' : ''}${key ? ' and (at, id) < (?::timestamptz, ?)' : ''}
     order by at desc, id desc limit ?`,
    [
      childId,
      childId,
      ...(categories?.length ? [textArray(categories)] : []),
      ...(key ?? []),
      pageSize(first) + 1,
    ],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.at, row.id],
    ({ contact, text, by_name: byName, at, ...line }) =>
      Object.assign(new TimelineEntry(), {
        ...line,
        byName,
        at: new Date(at),
        text: contact ? contactLine(contact) : text,
        changedAt: contact?.changedAt ? new Date(contact.changedAt) : null,
        changedByName: contact?.changedByName ?? null,
      }),
  );
}
