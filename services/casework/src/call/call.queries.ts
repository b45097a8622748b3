import type { Desk } from '@ictg/kit/database';
import { decodeCursor, namesOf, pageOf, pageSize, type Page, type Selected } from '@ictg/kit/graph';
import { recordJson, type RecordShape } from '../database/record-json.js';
import { mustBeAllowed } from '../permission/permission.js';
import { callerKey, isNuisance, numberKey } from './call.rules.js';
import type { CallState } from './call.states.js';
import { Call, CallBack, CallerHistory } from './call.type.js';
import type { CallerType, CallOutcome } from './call.vocabulary.js';
import { textArray } from '../database/text-array.js';

/** Which calls a list shows. */
export interface CallFilter {
  readonly states?: readonly CallState[] | null;
  readonly inDanger?: boolean | null;
  readonly possibleExploiter?: boolean | null;
  readonly unverified?: boolean | null;
  readonly mine?: boolean | null;
  readonly outcomes?: readonly CallOutcome[] | null;
  readonly callerTypes?: readonly CallerType[] | null;
  readonly authorityGss?: string | null;
  readonly startedSince?: Date | null;
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** SQL conditions and parameters of a filter: the list and every count that leads to it share them. */
function callConditions(desk: Desk, filter: CallFilter): Condition {
  const wanted: readonly (readonly [unknown, string, readonly unknown[]])[] = [
    [filter.states?.length, 'c.state = any(?::text[])', [literalArray(filter.states)]],
    [filter.inDanger, `c.danger_now = 'YES'`, []],
    [filter.possibleExploiter, 'c.possible_exploiter', []],
    [
      filter.unverified,
      `c.caller_type = 'PROFESSIONAL' and c.caller_verification = 'UNVERIFIED'`,
      [],
    ],
    [filter.mine, 'c.taken_by = ?', [desk.viewer.subject]],
    [filter.outcomes?.length, 'c.outcomes && ?::text[]', [literalArray(filter.outcomes)]],
    [
      filter.callerTypes?.length,
      'c.caller_type = any(?::text[])',
      [literalArray(filter.callerTypes)],
    ],
    [filter.authorityGss, 'c.authority_gss = ?', [filter.authorityGss]],
    [filter.startedSince, 'c.started_at >= ?::timestamptz', [filter.startedSince?.toISOString()]],
  ];
  const asked = wanted.filter(([is]) => Boolean(is));
  return {
    sql: ['true', ...asked.map(([, sql]) => sql)].join(' and '),
    parameters: asked.flatMap(([, , parameters]) => parameters),
  };
}

function literalArray(values: readonly string[] | null | undefined): string {
  return textArray(values ?? []);
}

/** One page of calls, the newest first: one statement however many rows. */
export async function callPage(
  desk: Desk,
  wanted: {
    readonly first: number;
    readonly after: string | null;
    readonly filter: CallFilter;
    readonly fields?: readonly Selected[];
  },
): Promise<Page<Call>> {
  mustBeAllowed(desk.viewer, 'call:read');
  const { sql, parameters } = callConditions(desk, wanted.filter);
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<{ at: string; id: string; call: object }>(
    `select c.started_at::text as at, c.id, ${callJson(wanted.fields && namesOf(wanted.fields))} as call
     from call c where ${sql}${key ? ' and (c.started_at, c.id) < (?::timestamptz, ?)' : ''}
     order by c.started_at desc, c.id desc limit ${pageSize(wanted.first) + 1}`,
    [...parameters, ...(key ?? [])],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.at, row.id],
    (row) => callOf(row.call),
  );
}

/** How many calls a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function callCount(desk: Desk, filter: CallFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'call:read');
  const { sql, parameters } = callConditions(desk, filter);
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from call c where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** The calls with these ids that exist for the viewer, by id. */
export async function callsById(desk: Desk, ids: readonly string[]): Promise<Map<string, Call>> {
  mustBeAllowed(desk.viewer, 'call:read');
  const rows = await desk.rows<{ id: string; call: object }>(
    `select c.id, ${callJson()} as call from call c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, callOf(row.call)]));
}

/** Who is ringing, as far as it can be compared with earlier calls. */
export interface CallerMarks {
  readonly number?: string | null;
  readonly name?: string | null;
  readonly agency?: string | null;
  readonly exceptCallId?: string | null;
}

/** Whether somebody has rung before: by the number, or by name and agency together. */
export async function callerHistory(desk: Desk, marks: CallerMarks): Promise<CallerHistory> {
  mustBeAllowed(desk.viewer, 'call:read');
  const number = numberKey(marks.number);
  const person = callerKey(marks.name, marks.agency);
  const rows =
    number === null && person === null
      ? []
      : await desk.rows<{ call: object }>(
          `select ${callJson()} as call from call c
           where (c.caller_number_key = ? or c.caller_key = ?) and c.id <> ?
           order by c.started_at desc, c.id desc limit 10`,
          [number, person, marks.exceptCallId ?? ''],
        );
  const calls = rows.map((row) => callOf(row.call));
  return Object.assign(new CallerHistory(), {
    calls,
    isNuisance: isNuisance(calls.map(({ callerType }) => callerType)),
    isPossibleExploiter: calls.some(({ possibleExploiter }) => possibleExploiter),
  });
}

/** Promises to ring back, what is due first: those still open, or those of some calls. */
export async function callBacks(desk: Desk, of: 'open' | readonly string[]): Promise<CallBack[]> {
  mustBeAllowed(desk.viewer, 'call:read');
  const [sql, parameters] =
    of === 'open'
      ? ['b.kept_at is null', []]
      : [
          'b.call_id = any(array(select jsonb_array_elements_text(?::jsonb)))',
          [JSON.stringify(of)],
        ];
  const rows = await desk.rows<{ back: object }>(
    `select json_build_object('id', b.id, 'version', b.version, 'callId', b.call_id, 'callReference', c.reference,
       'reason', b.reason, 'promiseNote', b.promise_note, 'dueAt', b.due_at, 'promisedBy', b.promised_by,
       'keptAt', b.kept_at, 'keptBy', b.kept_by, 'keptNote', b.kept_note) as back
     from call_back b join call c on c.id = b.call_id where ${sql} order by b.due_at, b.id limit 200`,
    parameters,
  );
  return rows.map(({ back }) =>
    withMoments(Object.assign(new CallBack(), back), ['dueAt', 'keptAt']),
  );
}

const instants = ['startedAt', 'dueAt', 'finishedAt', 'rungBackAt', 'childrensServicesToldAt'];

function callOf(json: object): Call {
  return withMoments(Object.assign(new Call(), json), instants);
}

function withMoments<Record extends object>(record: Record, fields: readonly string[]): Record {
  for (const field of fields) {
    const text: unknown = record[field as keyof Record];
    if (typeof text === 'string') Object.assign(record, { [field]: new Date(text) });
  }
  return record;
}

const caller = [
  'caller_type',
  'caller_name',
  'caller_role',
  'caller_agency',
  'agency_id',
  'caller_number',
  'caller_verification',
  'rung_back_at',
  'rung_back_on',
  'rung_back_spoke_to',
  'rung_back_by',
  'possible_exploiter',
] as const;

const shape: RecordShape = {
  columns: [
    'id',
    'version',
    'reference',
    'state',
    'origin',
    'started_at',
    'due_at',
    'finished_at',
    'taken_by_name',
    'danger_now',
    'told_to_ring999',
    'spoken_language',
    'other_language',
    'told',
    'advice_given',
    'town',
    'authority_gss',
    'child_id',
    'child_given_names',
    'child_family_name',
    'child_born_on',
    'outcomes',
    'childrens_services_told',
    'childrens_services_told_at',
    'police_told',
    'referral_id',
    'consultation_id',
    'consultation_reference',
    'closing_note',
    ...caller,
  ],
  always: ['id', 'child_id', 'state'],
  behind: {
    caller,
    child: [],
    authority: ['authority_gss'],
    isOverdue: ['due_at'],
    referralReference: ['referral_id'],
    callBacks: [],
    earlierCalls: ['caller_number', 'caller_name', 'caller_agency'],
    access: [],
  },
};

function callJson(fields?: readonly string[]): string {
  return recordJson('c', shape, fields);
}
