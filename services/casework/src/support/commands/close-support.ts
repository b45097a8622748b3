import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { writeTimeline } from '../../timeline/index.js';
import { closureFault, closureReasonInWords } from '../closure.rules.js';
import { clockSettingsInForce, mustBeOnList } from '../../setting/index.js';
import { supportDueAt } from '../support.clock.js';
import { SupportEntity, type Support } from '../support.entity.js';
import { elapsedInWords } from '../support.words.js';
import type { ClosureReason } from '../support.vocabulary.js';
import { endAllocation, momentAfter } from './hand-over.js';
import { currentAllocation, moveSupport, type SupportStep } from './move-support.js';

export interface CloseSupport extends SupportStep {
  readonly reason: ClosureReason;
  /** The last day; today when left out. */
  readonly endedOn?: string | null | undefined;
  readonly outcome?: string | null | undefined;
  /** For a child long missing: what was done, and why closing is right. */
  readonly signOffNote?: string | null | undefined;
}

/** Ends support for a reason. The worker stops seeing the child at that moment; the record stays. */
export async function closeSupport(desk: Desk, input: CloseSupport): Promise<string> {
  const support = await moveSupport(desk, input, 'close', 'support:close');
  const endedOn = input.endedOn ?? londonDay(new Date());
  const fault = closureFault({
    reason: input.reason,
    endedOn,
    openedOn: londonDay(support.openedAt),
    today: londonDay(new Date()),
    bornOn: await exactDateOfBirth(desk, support.childId),
    signOffNote: input.signOffNote ?? null,
  });
  if (fault) throw fault;
  await mustBeOnList(desk, 'CLOSURE_REASONS', input.reason, endedOn);
  const current = await currentAllocation(desk, support.id);
  const at = momentAfter(current);
  support.endedOn = endedOn;
  support.closureReason = input.reason;
  support.outcome = input.outcome?.trim() || null;
  if (input.reason === 'LONG_TERM_MISSING_SIGNED_OFF')
    signOff(support, desk.viewer.name, input.signOffNote);
  if (current) await endAllocation(desk, current, at);
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.closed',
    text: `Support ended after ${elapsedInWords(support.openedAt, at)}: ${closureReasonInWords[input.reason]}.`,
    recordId: support.id,
    at,
  });
  return support.id;
}

export interface ReopenSupport extends SupportStep {
  readonly reason: string;
}

/** Goes on with support that was closed: it waits for a worker again, and the clock runs anew. */
export async function reopenSupport(desk: Desk, input: ReopenSupport): Promise<string> {
  const support = await moveSupport(desk, input, 'reopen', 'support:close');
  if (input.reason.trim().length < 10)
    throw invalid('reason', 'Say in a sentence why support goes on.', 'REASON_NOT_GIVEN');
  const em = await desk.em();
  if (
    await em.count(SupportEntity, {
      childId: support.childId,
      id: { $ne: support.id },
      state: { $ne: 'CLOSED' },
    })
  )
    throw ruleBroken(
      'SUPPORT_OPEN_ALREADY',
      'This child has newer support going on. Go on with that one.',
    );
  const now = new Date();
  Object.assign(support, {
    endedOn: null,
    closureReason: null,
    outcome: null,
    missingSignedOffBy: null,
    missingSignOffNote: null,
    endingPlannedOn: null,
    endingReason: null,
    firstContactDueAt: null,
    allocationDueAt: supportDueAt('ALLOCATION', now, await clockSettingsInForce(desk)),
  });
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.reopened',
    text: `Support reopened: ${input.reason.trim()}`,
    recordId: support.id,
    at: now,
  });
  return support.id;
}

function signOff(support: Support, by: string, note: string | null | undefined): void {
  support.missingSignedOffBy = by;
  support.missingSignOffNote = note?.trim() ?? null;
}

async function exactDateOfBirth(desk: Desk, childId: string): Promise<string | null> {
  const [child] = await desk.rows<{ born_on: string | null }>(
    `select case when date_of_birth_status = 'EXACT' then date_of_birth::text end as born_on from child where id = ?`,
    [childId],
  );
  return child?.born_on ?? null;
}
