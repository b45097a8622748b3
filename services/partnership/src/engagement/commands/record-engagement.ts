import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import type { CourseTopic } from '../../course/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { programmeSettingsInForce } from '../../programme/index.js';
import { TeamEntity } from '../../team/index.js';
import { EngagementEntity, type Engagement } from '../engagement.entity.js';
import { nextTry, outcomeFault } from '../engagement.rules.js';
import type { DeclineReason, EngagementOutcome } from '../engagement.vocabulary.js';

interface ToldOutcome {
  readonly outcome: EngagementOutcome;
  readonly reason?: DeclineReason | null;
  readonly nextTryOn?: string | null;
}

/** That a team was asked. */
export interface NewEngagement extends ToldOutcome {
  readonly idempotencyKey?: string | null;
  readonly teamId: string;
  readonly askedOn: string;
  readonly topic?: CourseTopic | null;
}

/** Records that a team was asked. */
export async function recordEngagement(desk: Desk, input: NewEngagement): Promise<string> {
  mustBeAllowed(desk.viewer, 'engagement:record');
  return doneOnce(desk, 'recordEngagement', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    if (!(await em.findOne(TeamEntity, { id: input.teamId }))) throw notFound('team');
    const engagement = {
      id: newId('eng'),
      teamId: input.teamId,
      askedOn: input.askedOn,
      askedBy: desk.viewer.name,
      topic: input.topic ?? null,
      ...(await outcomeColumns(desk, input, input.askedOn)),
    };
    em.create(EngagementEntity, engagement as RequiredEntityData<Engagement>, { persist: true });
    await em.flush();
    return engagement.id;
  });
}

/** Records what came of asking a team. */
export async function changeEngagement(
  desk: Desk,
  input: ToldOutcome & { readonly engagementId: string; readonly version: number },
): Promise<string> {
  mustBeAllowed(desk.viewer, 'engagement:record');
  const { engagementId, version } = input;
  const found = await loadForChange(desk, EngagementEntity, 'engagement', engagementId, version);
  Object.assign(found, await outcomeColumns(desk, input, found.askedOn));
  await (await desk.em()).flush();
  return found.id;
}

/** Keeps the team's own answer. Its agency writes it; we change no word. */
export async function answerEngagement(
  desk: Desk,
  input: { readonly engagementId: string; readonly version: number; readonly answer: string },
): Promise<string> {
  mustBeAllowed(desk.viewer, 'engagement:answer');
  const { engagementId, version } = input;
  const found = await loadForChange(desk, EngagementEntity, 'engagement', engagementId, version);
  const answer = input.answer.trim();
  if (answer === '') throw invalid('answer', 'Write the answer of the team first.');
  Object.assign(found, { answer, answeredAt: new Date(), answeredBy: desk.viewer.name });
  await (await desk.em()).flush();
  return found.id;
}

async function outcomeColumns(desk: Desk, told: ToldOutcome, askedOn: string) {
  const today = londonDay(new Date());
  const outcome = {
    outcome: told.outcome,
    reason: told.reason ?? null,
    nextTryOn: told.nextTryOn ?? null,
  };
  const fault = outcomeFault(outcome, askedOn, today);
  if (fault) throw fault;
  const { ASK_AGAIN_AFTER_DAYS } = await programmeSettingsInForce(desk);
  return {
    ...outcome,
    outcomeOn: told.outcome === 'ASKED' ? null : today,
    nextTryOn: nextTry(outcome, askedOn, ASK_AGAIN_AFTER_DAYS),
  };
}
