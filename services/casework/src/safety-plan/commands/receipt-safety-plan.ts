import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { SafetyPlan } from '../safety-plan.entity.js';
import { linkHashOf } from '../plan-link.js';
import { planParts, type PlanLanguage, type PlanPart } from '../safety-plan.rules.js';
import { movePlan, type PlanStep } from './move-safety-plan.js';

/** Records that the receiver said on the telephone that they have the plan. */
export async function receiptSafetyPlan(
  desk: Desk,
  step: PlanStep & { readonly saidBy: string },
): Promise<SafetyPlan> {
  const plan = await movePlan(desk, step, 'receipt');
  const saidBy = step.saidBy.trim();
  if (saidBy === '' || saidBy.length > 200)
    throw invalid('saidBy', 'Say who told you that they have the plan.');
  plan.receiptedAt = new Date();
  plan.receiptWay = 'TELEPHONE';
  plan.receiptNote = saidBy;
  await (await desk.em()).flush();
  return plan;
}

/** A plan as whoever holds its link sees it: no reference to anybody. */
export interface LinkedPlan {
  readonly reference: string;
  readonly language: PlanLanguage;
  /** Nothing until the holder has confirmed that they have it. */
  readonly parts: readonly PlanPart[];
}

interface LinkedRow {
  readonly reference: string;
  readonly plan_language: PlanLanguage;
  readonly template_version: string;
  readonly answers: Record<string, string>;
  readonly receipted_at: Date | null;
}

const linked = `link_hash = ? and link_ends_at > now() and state in ('GIVEN', 'RECEIPTED')`;
const columns = 'reference, plan_language, template_version, answers, receipted_at';

/** The plan of a link, while the link works; its words only once it has been receipted. For our own page. */
export async function planOfLink(desk: Desk, key: string): Promise<LinkedPlan | null> {
  const [row] = await desk.rows<LinkedRow>(`select ${columns} from safety_plan where ${linked}`, [
    linkHashOf(key),
  ]);
  return row ? shown(row, row.receipted_at !== null) : null;
}

/** Receipts the plan of a link and shows it. A second time changes nothing and shows it again. */
export async function receiptByLink(desk: Desk, key: string): Promise<LinkedPlan | null> {
  const [row] = await desk.rows<LinkedRow>(
    `update safety_plan set state = 'RECEIPTED', receipted_at = coalesce(receipted_at, now()),
       receipt_way = coalesce(receipt_way, 'LINK') where ${linked} returning ${columns}`,
    [linkHashOf(key)],
  );
  return row ? shown(row, true) : null;
}

function shown(row: LinkedRow, inFull: boolean): LinkedPlan {
  const { reference, plan_language: language, template_version: version, answers } = row;
  return { reference, language, parts: inFull ? planParts(version, language, answers) : [] };
}
