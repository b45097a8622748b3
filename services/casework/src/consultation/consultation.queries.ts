import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import type { AgencyType } from '../advice/index.js';
import { fromRow } from '../database/from-row.js';
import { recordJson } from '../database/record-json.js';
import { mustBeAllowed } from '../permission/permission.js';
import type { ConsultationState } from './consultation.states.js';
import { Consultation, ConsultationTie } from './consultation.type.js';
import type { ChildSituation } from './consultation.vocabulary.js';
import { checklistOf } from './nrm-checklist.data.js';
import { NrmReview, ReviewedItem } from './nrm-review.type.js';
import type { AnsweredItem } from './consultation.entity.js';
import { textArray } from '../database/text-array.js';

/** Which consultations a list shows. */
export interface ConsultationFilter {
  readonly states?: readonly ConsultationState[] | null;
  readonly openOnly?: boolean | null;
  readonly mine?: boolean | null;
  readonly situations?: readonly ChildSituation[] | null;
  readonly agencyTypes?: readonly AgencyType[] | null;
  readonly authorityGss?: string | null;
  readonly childId?: string | null;
  readonly adviceOverdue?: boolean | null;
  readonly text?: string | null;
}

const columns = [
  'id',
  'version',
  'reference',
  'state',
  'owner_subject',
  'client_name',
  'client_role',
  'agency_id',
  'agency_name',
  'agency_type',
  'authority_gss',
  'held_at',
  'minutes',
  'mode',
  'question',
  'situation',
  'child_id',
  'rough_age',
  'rough_sex',
  'indicators',
  'indicator_note',
  'exploitation_types',
  'nrm_advice',
  'safety_planning',
  'section_forty_five',
  'escalation',
  'escalated_to',
  'escalation_result',
  'follow_up_due_on',
  'followed_up_on',
  'follow_up_note',
  'closed_on',
  'closing_note',
  'call_reference',
  'danger_as_told',
  'caller_verification',
];

const consultationJson = `(${recordJson('n', { columns, always: [], behind: {} })}::jsonb || jsonb_build_object(
  'ownerName', coalesce((select s.name from staff_member s where s.subject = n.owner_subject), 'a former colleague'),
  'isOwn', n.owner_subject = any((select acts_for())::text[])))`;

/** SQL conditions and parameters of a filter: the list and every count that leads to it share them. */
function consultationConditions(filter: ConsultationFilter): {
  sql: string;
  parameters: unknown[];
} {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition);
    parameters.push(...values);
  };
  const among = (sql: string, values: readonly string[] | null | undefined) => {
    if (values) add(`${sql} = any(?::text[])`, textArray(values));
  };
  among('n.state', filter.states);
  among('n.situation', filter.situations);
  among('n.agency_type', filter.agencyTypes);
  if (filter.openOnly) add(`n.state <> 'CLOSED'`);
  if (filter.mine) add('n.owner_subject = any((select acts_for())::text[])');
  if (filter.authorityGss) add('n.authority_gss = ?', filter.authorityGss);
  if (filter.childId) add('n.child_id = ?', filter.childId);
  if (filter.adviceOverdue)
    add(`exists (select 1 from advice v where v.consultation_id = n.id and v.state = 'AWAITING_ANSWER'
      and v.due_on < (select london_today()))`);
  if (filter.text?.trim()) {
    const like = `%${filter.text.trim().replaceAll(/[%_\\]/g, '\\$&')}%`;
    add('(n.reference ilike ? or n.agency_name ilike ? or n.question ilike ?)', like, like, like);
  }
  return { sql: conditions.join(' and '), parameters };
}

interface ListRow {
  readonly key: string;
  readonly id: string;
  readonly consultation: object;
}

/** One page of consultations, the one held last first: one statement however many rows. */
export async function consultationPage(
  desk: Desk,
  wanted: {
    readonly first: number;
    readonly after: string | null;
    readonly filter: ConsultationFilter;
  },
): Promise<Page<Consultation>> {
  mustBeAllowed(desk.viewer, 'consultation:read');
  const { sql, parameters } = consultationConditions(wanted.filter);
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<ListRow>(
    `select to_char(n.held_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, n.id,
       ${consultationJson} as consultation
     from consultation n where ${sql}${key ? ' and (n.held_at, n.id) < (?::timestamptz, ?)' : ''}
     order by n.held_at desc, n.id desc limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.key, row.id],
    (row) => fromRow(Consultation, row.consultation),
  );
}

/** How many consultations a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function consultationCount(desk: Desk, filter: ConsultationFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'consultation:read');
  const { sql, parameters } = consultationConditions(filter);
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from consultation n where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

/** The consultations with these ids that exist for the viewer, by id. */
export async function consultationsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Consultation>> {
  const found = await consultationsWhere(desk, 'n.id', ids);
  return new Map(found.map((one) => [one.id, one]));
}

/** The consultations about these children, the one held last first, by child. */
export async function consultationsOfChildren(
  desk: Desk,
  childIds: readonly string[],
): Promise<Map<string, Consultation[]>> {
  return Map.groupBy(
    await consultationsWhere(desk, 'n.child_id', childIds),
    ({ childId }) => childId ?? '',
  );
}

async function consultationsWhere(
  desk: Desk,
  column: 'n.id' | 'n.child_id',
  values: readonly string[],
): Promise<Consultation[]> {
  mustBeAllowed(desk.viewer, 'consultation:read');
  const rows = await desk.rows<{ consultation: object }>(
    `select ${consultationJson} as consultation from consultation n
     where ${column} = any(?::text[]) order by n.held_at desc, n.id desc`,
    [textArray(values)],
  );
  return rows.map((row) => fromRow(Consultation, row.consultation));
}

/** Every change of the ties of these consultations that the viewer may see, newest first, by consultation. */
export async function tiesOf(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, ConsultationTie[]>> {
  const rows = await desk.rows<{ consultation_id: string; tie: object }>(
    `select t.consultation_id, json_build_object('id', t.id, 'createdAt', t.created_at, 'situation', t.situation,
       'childId', t.child_id, 'previousSituation', t.previous_situation, 'previousChildId', t.previous_child_id,
       'reason', t.reason, 'byName', t.by_name) as tie
     from consultation_tie t where t.consultation_id = any(?::text[]) order by t.created_at desc, t.id desc`,
    [textArray(ids)],
  );
  return grouped(rows, (row) => fromRow(ConsultationTie, row.tie));
}

interface ReviewRow {
  readonly consultation_id: string;
  readonly review: {
    readonly checklistVersion: string;
    readonly answers: readonly AnsweredItem[];
  };
}

/** Every review of a draft in these consultations, the last one first, by consultation. */
export async function reviewsOf(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, NrmReview[]>> {
  const rows = await desk.rows<ReviewRow>(
    `select w.consultation_id, json_build_object('id', w.id, 'createdAt', w.created_at, 'draftNumber', w.draft_number,
       'checklistVersion', w.checklist_version, 'answers', w.answers, 'summary', w.summary, 'byName', w.by_name) as review
     from nrm_review w where w.consultation_id = any(?::text[]) order by w.draft_number desc`,
    [textArray(ids)],
  );
  return grouped(rows, reviewOf);
}

function reviewOf({ review: { answers, ...review } }: ReviewRow): NrmReview {
  const questions = checklistOf(review.checklistVersion)?.items ?? [];
  const items = answers.map((one) =>
    Object.assign(new ReviewedItem(), one, {
      text: questions.find(({ key }) => key === one.key)?.text ?? one.key,
    }),
  );
  return Object.assign(fromRow(NrmReview, review), { items });
}

function grouped<Row extends { readonly consultation_id: string }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): Map<string, Item[]> {
  const byConsultation = Map.groupBy(rows, (row) => row.consultation_id);
  return new Map([...byConsultation].map(([id, own]) => [id, own.map(itemOf)]));
}
