import type { RequiredEntityData } from '@mikro-orm/core';
import { dayInWords, londonDay } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { childById } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { mustBeOnList } from '../../setting/index.js';
import {
  closureReasonInWords,
  needRecordedReason,
  SupportEntity,
  supportLifecycle,
  type SupportRecord,
} from '../../support/index.js';
import { openTask } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { ClosureProposalEntity, type ClosureProposal } from '../closure.entity.js';
import { closureFacts } from '../closure.facts.js';
import type { ProposeClosureInput } from '../closure.input.js';
import { proposalFault } from '../closure.rules.js';

const day = 86_400_000;

/** Proposes that support is closed. Nothing ends by it: a manager, another person, decides. */
export async function proposeClosure(desk: Desk, input: ProposeClosureInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:work');
  return doneOnce(desk, 'proposeClosure', input.idempotencyKey, input, async () => {
    const support = await loadForChange<SupportRecord>(
      desk,
      SupportEntity,
      'episode of support',
      input.supportId,
      input.version,
    );
    const move = supportLifecycle.move(support.state, 'close');
    if (!move.ok) throw ruleBroken('SUPPORT_STEP_NOT_POSSIBLE', move.sentence);
    needRecordedReason(input.reason);
    await mustBeOnList(desk, 'CLOSURE_REASONS', input.reason, input.endOn);
    if (input.endOn < londonDay(support.openedAt))
      throw invalid(
        'endOn',
        `Support began on ${dayInWords(londonDay(support.openedAt))}. Choose that day or a later one.`,
      );
    const facts = await closureFacts(desk, support.childId);
    const fault = proposalFault({ ...input, missingNote: input.missingNote ?? null, ...facts });
    if (fault) throw fault;
    const proposal = await newProposal(desk, support, input);
    await askManagers(desk, support, proposal.id);
    await writeTimeline(desk, {
      childId: support.childId,
      category: 'SUPPORT',
      kind: 'closure.proposed',
      text: `Closing proposed for ${dayInWords(input.endOn)}: ${closureReasonInWords[input.reason]}. A manager decides.`,
      recordId: support.id,
    });
    return support.id;
  });
}

async function newProposal(
  desk: Desk,
  support: SupportRecord,
  input: ProposeClosureInput,
): Promise<ClosureProposal> {
  const em = await desk.em();
  if (await em.count(ClosureProposalEntity, { supportId: support.id, state: 'PROPOSED' }))
    throw ruleBroken(
      'CLOSURE_PROPOSED_ALREADY',
      'A proposal to close this support waits for a manager already. Take it back first, or wait.',
    );
  const proposal = em.create(
    ClosureProposalEntity,
    {
      id: newId('clp'),
      childId: support.childId,
      supportId: support.id,
      state: 'PROPOSED',
      reason: input.reason,
      endOn: input.endOn,
      outcome: input.outcome.trim(),
      viewOfChild: input.viewOfChild?.trim() || null,
      missingNote: input.missingNote?.trim() || null,
      proposedAt: new Date(),
      proposedBySubject: desk.viewer.subject,
      proposedBy: desk.viewer.name,
    } as RequiredEntityData<ClosureProposal>,
    { persist: true },
  );
  await em.flush();
  return proposal;
}

async function askManagers(desk: Desk, support: SupportRecord, recordId: string): Promise<void> {
  const child = await childById(desk, support.childId);
  await openTask(desk, {
    kind: 'CLOSURE_TO_APPROVE',
    childId: support.childId,
    recordId,
    role: 'manager',
    text: `Closing support of ${child?.reference ?? 'a child'} is proposed: approve it or send it back.`,
    dueAt: new Date(Date.now() + 3 * day),
  });
}
