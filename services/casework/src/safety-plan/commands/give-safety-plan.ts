import type { Desk } from '@ictg/kit/database';
import { writeMail } from '@ictg/kit/mail';
import { invalid } from '@ictg/kit/refusal';
import { CallEntity } from '../../call/index.js';
import { ChildEntity } from '../../child/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { linkHashOf, linkLasts, linkOf, newLinkKey } from '../plan-link.js';
import { SafetyPlanEntity, type SafetyPlan } from '../safety-plan.entity.js';
import { inTongue } from '../../tongue/index.js';
import { planFault } from '../safety-plan.rules.js';
import { planWords } from '../template.data.js';
import { movePlan, type Answers, type PlanStep } from './move-safety-plan.js';
import { fillIn } from './write-safety-plan.js';

/** How a plan is given. */
export interface Giving extends PlanStep {
  readonly answers?: Answers | null;
  readonly sendTo?: string | null;
}

/**
 * Gives a plan: sends a link to it, or records that it was read out. An earlier plan of the same child or call is
 * replaced by it. Giving it again sends a new link; the old one stops working.
 */
export async function giveSafetyPlan(desk: Desk, giving: Giving): Promise<SafetyPlan> {
  const plan = await movePlan(desk, giving, ({ state }) =>
    state === 'DRAFT' ? 'give' : 'giveAgain',
  );
  if (giving.answers && plan.givenAt == null) fillIn(plan, giving.answers);
  const fault = planFault(plan.templateVersion, plan.answers, await namesOf(desk, plan));
  if (fault) throw invalid(`answers.${fault.key}`, fault.sentence);
  const isFirst = plan.givenAt == null;
  plan.givenAt = new Date();
  plan.receiptedAt = null;
  plan.receiptWay = null;
  plan.receiptNote = null;
  await send(desk, plan, giving.sendTo?.trim() || null);
  if (isFirst) await replaceEarlier(desk, plan);
  await (await desk.em()).flush();
  if (plan.childId && isFirst)
    await writeTimeline(desk, {
      childId: plan.childId,
      category: 'RISK',
      kind: 'safety-plan.given',
      text: `Safety plan ${plan.reference} was ${plan.sentTo ? 'sent' : 'read out'}.`,
      recordId: plan.id,
    });
  return plan;
}

async function send(desk: Desk, plan: SafetyPlan, to: string | null): Promise<void> {
  if (to !== null && (to.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to)))
    throw invalid(
      'sendTo',
      'That is not an e-mail address. Write it as name@organisation.example.',
    );
  plan.sentTo = to;
  plan.linkHash = null;
  plan.linkEndsAt = null;
  if (to === null) return;
  const key = newLinkKey();
  plan.linkHash = linkHashOf(key);
  plan.linkEndsAt = new Date(Date.now() + linkLasts);
  const say = (text: (typeof planWords)[keyof typeof planWords]) =>
    inTongue(text, plan.planLanguage);
  await writeMail(desk, {
    to,
    language: plan.planLanguage,
    subject: `${say(planWords.subject)} ${plan.reference}`,
    body: [
      say(planWords.danger),
      `${say(planWords.mail)}\n${linkOf(key)}`,
      say(planWords.notForYou),
    ].join('\n\n'),
    recordId: plan.id,
  });
}

/** The names by which the child of a plan is known: on the record, or as the caller told them. */
async function namesOf(desk: Desk, plan: SafetyPlan): Promise<string[]> {
  const em = await desk.em();
  const child = plan.childId ? await em.findOne(ChildEntity, { id: plan.childId }) : null;
  const call = plan.callId ? await em.findOne(CallEntity, { id: plan.callId }) : null;
  return [
    ...(child ? [child.givenNames, child.familyName, ...child.otherNames] : []),
    ...(call ? [call.childGivenNames ?? '', call.childFamilyName ?? ''] : []),
  ].filter((name) => name.toLowerCase() !== 'not known');
}

async function replaceEarlier(desk: Desk, plan: SafetyPlan): Promise<void> {
  const em = await desk.em();
  const same = [
    ...(plan.childId ? [{ childId: plan.childId }] : []),
    ...(plan.callId ? [{ callId: plan.callId }] : []),
  ];
  const earlier = await em.find(SafetyPlanEntity, {
    id: { $ne: plan.id },
    state: { $ne: 'REPLACED' },
    $or: same,
  });
  for (const one of earlier) {
    one.state = 'REPLACED';
    one.linkHash = null;
    one.linkEndsAt = null;
  }
}
