import type { Desk } from '@ictg/kit/database';
import { may } from '../permission/permission.js';
import { planParts, templateOf, type PlanLanguage } from './safety-plan.rules.js';
import { SafetyPlan, SafetyPlanPart } from './safety-plan.type.js';

interface Row extends Omit<SafetyPlan, 'parts' | 'isForTranslator'> {
  readonly answers: Record<string, string>;
}

const json = `json_build_object('id', p.id, 'version', p.version, 'reference', p.reference, 'state', p.state,
  'callId', p.call_id, 'childId', p.child_id, 'planLanguage', p.plan_language, 'templateVersion', p.template_version,
  'answers', p.answers, 'writtenByName', p.written_by_name, 'givenAt', p.given_at, 'sentTo', p.sent_to,
  'linkEndsAt', p.link_ends_at, 'receiptedAt', p.receipted_at, 'receiptWay', p.receipt_way,
  'receiptNote', p.receipt_note)`;

/** Safety plans by what they belong to, the newest first: one statement however many. */
export async function safetyPlansOf(
  desk: Desk,
  column: 'id' | 'call_id' | 'child_id',
  ids: readonly string[],
): Promise<Map<string, SafetyPlan[]>> {
  if (!may(desk.viewer, 'plan:read')) return new Map();
  const rows = await desk.rows<{ of: string; plan: Row }>(
    `select p.${column} as of, ${json} as plan from safety_plan p
     where p.${column} = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by p.created_at desc, p.id desc`,
    [JSON.stringify(ids)],
  );
  return new Map(
    [...Map.groupBy(rows, ({ of }) => of)].map(([of, own]) => [
      of,
      own.map(({ plan }) => planOf(plan)),
    ]),
  );
}

/** One plan, or null. */
export async function safetyPlanById(desk: Desk, id: string): Promise<SafetyPlan | null> {
  return (await safetyPlansOf(desk, 'id', [id])).get(id)?.[0] ?? null;
}

function planOf({ answers, ...row }: Row): SafetyPlan {
  const moment = (at: Date | string | null) => (at === null ? null : new Date(at));
  return Object.assign(new SafetyPlan(), row, {
    givenAt: moment(row.givenAt),
    linkEndsAt: moment(row.linkEndsAt),
    receiptedAt: moment(row.receiptedAt),
    isForTranslator: isForTranslator(row.templateVersion, row.planLanguage),
    parts: planParts(row.templateVersion, row.planLanguage, answers).map((part) =>
      Object.assign(new SafetyPlanPart(), part),
    ),
  });
}

function isForTranslator(version: string, language: PlanLanguage): boolean {
  return (
    language === 'WELSH' &&
    templateOf(version).sections.some(({ title, always, asks }) =>
      [title, always, asks].some((text) => text?.forTranslator === true),
    )
  );
}
