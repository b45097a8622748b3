import { daysBetween, londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { invalid } from '@ictg/kit/refusal';
import { textArray } from '../database/text-array.js';
import { mustBeAllowed } from '../permission/permission.js';
import type { TaskKind } from '../task/index.js';
import { calendarRows } from './calendar.sql.js';
import { CalendarDay, CalendarEntry } from './calendar.type.js';
import type { CalendarKind, CalendarScope } from './calendar.vocabulary.js';
import { calendarWords } from './calendar.words.js';

/** Which part of the calendar is asked for. */
export interface CalendarSpan {
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly scope: CalendarScope;
  readonly kinds?: readonly CalendarKind[] | null;
}

interface EntryRow {
  readonly kind: CalendarKind;
  readonly on_day: Day;
  readonly at: string | null;
  readonly id: string;
  readonly child_id: string | null;
  readonly record_id: string | null;
  readonly owner_name: string | null;
  readonly detail: string;
  readonly is_done: boolean;
}

const longest = 62;
const mine = `(e.kind = 'TASK' or e.subject = any((select acts_for())::text[]) or e.child_id in (
  select a.child_id from allocation a join staff_member s on s.id = a.staff_id
  where a.until_at is null and s.subject = any((select acts_for())::text[])))`;

/** One page of the calendar, day by day: one statement however much there is. */
export async function calendarPage(
  desk: Desk,
  wanted: CalendarSpan & { readonly first: number; readonly after: string | null },
): Promise<Page<CalendarEntry>> {
  const { sql, parameters } = entries(desk, wanted);
  const key = wanted.after ? decodeCursor(wanted.after, 4) : null;
  const rows = await desk.rows<EntryRow>(
    `select e.kind, e.on_day::text, e.at::text, e.id, e.child_id, e.record_id, e.detail, e.is_done,
       (select s.name from staff_member s where s.subject = e.subject) as owner_name
     from (${sql}) e where true${key ? ` and (e.on_day, coalesce(e.at, 'infinity'), e.kind, e.id) > (?::date, ?::timestamptz, ?, ?)` : ''}
     order by e.on_day, coalesce(e.at, 'infinity'), e.kind, e.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  const today = londonDay(new Date());
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.on_day, row.at ?? 'infinity', row.kind, row.id],
    (row) => entryOf(row, today),
  );
}

/** How much stands in the calendar on each day that has anything: of the same rows as the list. */
export async function calendarDays(desk: Desk, wanted: CalendarSpan): Promise<CalendarDay[]> {
  const { sql, parameters } = entries(desk, wanted);
  const rows = await desk.rows<{
    on_day: Day;
    entries: number;
    late: number;
    kinds: CalendarKind[];
  }>(
    `select e.on_day::text, count(*)::integer as entries,
       count(*) filter (where e.on_day < ?::date and not e.is_done)::integer as late,
       array_agg(distinct e.kind order by e.kind) as kinds
     from (${sql}) e group by e.on_day order by e.on_day`,
    [londonDay(new Date()), ...parameters],
  );
  return rows.map(({ on_day, ...counts }) =>
    Object.assign(new CalendarDay(), { on: on_day, ...counts }),
  );
}

function entries(desk: Desk, span: CalendarSpan): { sql: string; parameters: unknown[] } {
  mustBeAllowed(desk.viewer, 'task:read');
  const { fromOn, untilOn, scope, kinds } = span;
  if (untilOn < fromOn || daysBetween(fromOn, untilOn) > longest)
    throw invalid('untilOn', `Ask for at most ${longest} days, the first day first.`);
  const { sql, branches } = calendarRows(desk.viewer);
  return {
    sql: `select e.* from (${sql}) e where true${scope === 'MINE' ? ` and ${mine}` : ''}${kinds ? ' and e.kind = any(?::text[])' : ''}`,
    parameters: [
      ...Array.from({ length: branches }, () => [fromOn, untilOn]).flat(),
      ...(kinds ? [textArray(kinds)] : []),
    ],
  };
}

function entryOf(row: EntryRow, today: Day): CalendarEntry {
  const { id, kind, on_day: on, at, detail, is_done: isDone } = row;
  return Object.assign(new CalendarEntry(), {
    id,
    kind,
    on,
    at: at === null ? null : new Date(at),
    text: calendarWords(kind, detail),
    childId: row.child_id,
    recordId: row.record_id,
    taskKind: kind === 'TASK' ? (detail.split(' ')[0] as TaskKind) : null,
    ownerName: row.owner_name,
    isDone,
    isLate: !isDone && on < today,
  });
}
