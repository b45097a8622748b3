import { addDays, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { badCursor, decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { isInstant } from '@ictg/kit/audit';
import { mustReadAsks } from '../permission/permission.js';
import type { StatisticsAskFilterInput } from './asked.input.js';
import { StatisticsAsk } from './asked.type.js';

interface AskedRow {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly name: string;
  readonly roles: string;
  readonly agency: string | null;
  readonly door: string;
  readonly snapshot: string;
  readonly question: {
    readonly subject?: string;
    readonly population?: string;
    readonly measures?: readonly string[];
    readonly by?: readonly string[];
    readonly from?: string;
    readonly to?: string | null;
  };
  readonly figures: number;
  readonly refusal: string | null;
}

interface AskedPageWanted {
  readonly first: number;
  readonly after: string | null;
  readonly filter: StatisticsAskFilterInput;
}

/** One page of the questions that were asked, newest first: what was asked and how much was told, never the figures. */
export async function askedPage(
  desk: Desk,
  { first, after, filter }: AskedPageWanted,
): Promise<Page<StatisticsAsk>> {
  mustReadAsks(desk.viewer);
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const must = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    parameters.push(...given);
  };
  const { officer, snapshot, fromOn, untilOn, isRefused } = filter;
  const who = officer?.trim();
  if (who) must('(a.subject = ? or position(lower(?) in lower(a.name)) > 0)', who, who);
  if (snapshot?.trim())
    must('starts_with(a.snapshot_id, ?)', snapshot.trim().replace(/…$/, '').toLowerCase());
  if (fromOn) must('a.created_at >= ?::timestamptz', londonInstant(fromOn).toISOString());
  if (untilOn)
    must('a.created_at < ?::timestamptz', londonInstant(addDays(untilOn, 1)).toISOString());
  if (isRefused != null) must(`a.refusal is ${isRefused ? 'not null' : 'null'}`);
  if (after !== null)
    must('(a.created_at, a.id) < (?::timestamptz, ?)', ...(await placeOf(desk, after)));
  const rows = await desk.rows<AskedRow>(
    `select a.id, a.created_at::text as at, a.subject, a.name, a.roles, a.agency, a.door, a.snapshot_id as snapshot,
       a.question, a.figures, a.refusal
     from statistics_access a where ${conditions.join(' and ')}
     order by a.created_at desc, a.id desc limit ?`,
    [...parameters, pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ at, id }) => [at, id],
    (row) => Object.assign(new StatisticsAsk(), askOf(row)),
  );
}

/** The place in a cursor that this log gave out: of a question that is in it. */
async function placeOf(desk: Desk, cursor: string): Promise<readonly unknown[]> {
  const [at, id] = decodeCursor(cursor, 2);
  if (!isInstant(at)) throw badCursor();
  const found = await desk.rows(
    'select 1 from statistics_access where created_at = ?::timestamptz and id = ?',
    [at, String(id)],
  );
  if (found.length === 0) throw badCursor();
  return [at, id];
}

function askOf({ at, roles, snapshot, question, ...row }: AskedRow): StatisticsAsk {
  const { subject, population, measures, by, from, to } = question;
  return {
    ...row,
    at: new Date(at),
    role: roles,
    snapshot: snapshot === '' ? null : snapshot,
    about: subject ?? population ?? '',
    measures: measures ?? [],
    dimensions: by ?? [],
    from: from ?? '',
    to: to ?? null,
  };
}
