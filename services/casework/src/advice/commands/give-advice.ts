import { dayInWords, londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { ChildEntity } from '../../child/index.js';
import { targetDueAt } from '../../clock/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { writeTimeline, type TimelineCategory } from '../../timeline/index.js';
import { AdviceEntity, type Advice } from '../advice.entity.js';
import type { GiveAdviceInput } from '../advice.input.js';
import { adviceLifecycle } from '../advice.states.js';
import type { AdviceKind, AdviceTopic } from '../advice.vocabulary.js';
import { remindOfAnswer } from './advice-task.js';

/** Advice as it is given, and where it came from. */
export interface NewAdvice extends Omit<GiveAdviceInput, 'idempotencyKey'> {
  readonly consultationId?: string | null;
  /** Who follows it up, if not whoever gives it. */
  readonly ownerSubject?: string;
}

/** Asks an agency to do something for a child. Whoever asks follows it up. */
export async function giveAdvice(desk: Desk, input: GiveAdviceInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'advice:give');
  return doneOnce(desk, 'giveAdvice', input.idempotencyKey, input, async () => {
    if (input.kind !== 'ADVICE' && !input.childId)
      throw invalid('childId', 'Choose the child for whom this is asked.');
    if (!input.childId && !input.contactId)
      throw invalid(
        'childId',
        'Choose the child, or give the advice on the page of its consultation.',
      );
    return (await keepAdvice(desk, input)).id;
  });
}

/** Keeps advice from wherever it came, with its task and its line on the child's timeline. */
export async function keepAdvice(desk: Desk, input: NewAdvice): Promise<Advice> {
  const today = londonDay(new Date());
  const givenOn = input.givenOn ?? today;
  if (givenOn > today) throw invalid('givenOn', 'The day lies in the future. Check it.');
  if (!input.text.trim()) throw invalid('text', 'Say what they are asked to do.');
  if (!input.asked.agencyName.trim())
    throw invalid('asked.agencyName', 'Say which agency is asked to act.');
  const target = await answerDueOn(desk, input.kind, givenOn);
  // An uninvited guardian waits the ten days that the agency has, no more and no fewer.
  const dueOn = input.kind === 'NOT_INVITED' ? target : (input.dueOn ?? target);
  if (dueOn < givenOn) throw invalid('dueOn', 'The answer cannot be due before it is asked for.');
  const em = await desk.em();
  if (input.childId && !(await em.findOne(ChildEntity, { id: input.childId })))
    throw notFound('child');
  const advice = em.create(
    AdviceEntity,
    {
      kind: input.kind,
      topic: input.topic,
      state: adviceLifecycle.initial,
      childId: input.childId ?? null,
      consultationId: input.consultationId ?? null,
      contactId: input.contactId ?? null,
      ownerSubject: input.ownerSubject ?? desk.viewer.subject,
      text: input.text.trim(),
      agencyId: input.asked.agencyId ?? null,
      agencyName: input.asked.agencyName.trim(),
      agencyType: input.asked.agencyType,
      personName: input.asked.personName?.trim() || null,
      personRole: input.asked.personRole?.trim() || null,
      givenOn,
      dueOn,
      firstDueOn: dueOn,
    } as never,
    { persist: true },
  );
  await em.flush();
  await remindOfAnswer(desk, advice);
  if (advice.childId)
    await writeTimeline(desk, {
      childId: advice.childId,
      category: categoryOf(advice.topic),
      kind: 'advice.given',
      text: givenInWords(advice),
      recordId: advice.id,
      at: givenOn === today ? new Date() : londonInstant(givenOn, '12:00'),
    });
  return advice;
}

/** The last day for an answer, by the target in force when it is asked for. */
async function answerDueOn(desk: Desk, kind: AdviceKind, givenOn: string): Promise<string> {
  const clock = kind === 'NOT_INVITED' ? 'GUARDIAN_INVITED' : 'ADVICE_ANSWER';
  const dueAt = targetDueAt(
    await clockSettingsInForce(desk),
    clock,
    londonInstant(givenOn, '12:00'),
  );
  return londonDay(dueAt ?? londonInstant(givenOn, '12:00'));
}

function givenInWords({ kind, agencyName, dueOn }: Advice): string {
  const by = `an answer is due by ${dayInWords(dueOn)}`;
  if (kind === 'ADVOCACY') return `Put to ${agencyName} for the child; ${by}.`;
  if (kind === 'NOT_INVITED')
    return `${agencyName} was told that the guardian had not been invited; ${by}.`;
  return `Advice given to ${agencyName}; ${by}.`;
}

const categories: Partial<Record<AdviceTopic, TimelineCategory>> = {
  NRM: 'NRM',
  CRIMINAL_PROCEEDINGS: 'COURT',
  SECTION_45: 'COURT',
  SAFETY_PLANNING: 'RISK',
};

/** Where advice on a topic stands on the timeline. */
export function categoryOf(topic: AdviceTopic): TimelineCategory {
  return categories[topic] ?? 'CONTACT';
}
