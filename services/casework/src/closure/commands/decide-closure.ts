import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { childById } from '../../child/index.js';
import { mustBeAllowed, type Permission } from '../../permission/permission.js';
import { closeSupport, SupportEntity } from '../../support/index.js';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { ClosureProposalEntity, type ClosureProposal } from '../closure.entity.js';
import type { ApproveClosureInput, ReturnClosureInput } from '../closure.input.js';
import { closureLifecycle, type ClosureAction } from '../closure.states.js';

const day = 86_400_000;
const leastWords = 20;

/** A manager who did not write it approves a proposal: support is closed by that, in the same transaction. */
export async function approveClosure(desk: Desk, input: ApproveClosureInput): Promise<string> {
  const proposal = await moved(desk, input, 'approve', 'support:close');
  const isMissing = proposal.reason === 'LONG_TERM_MISSING_SIGNED_OFF';
  if (isMissing && (input.note?.trim().length ?? 0) < leastWords)
    throw invalid(
      'note',
      'A missing child is never closed by that alone. Sign it off in a sentence of your own.',
      'MISSING_NOT_SIGNED_OFF',
    );
  proposal.decisionNote = input.note?.trim() || null;
  const em = await desk.em();
  const support = await em.findOneOrFail(SupportEntity, { id: proposal.supportId });
  await closeSupport(desk, {
    supportId: support.id,
    version: support.version,
    reason: proposal.reason,
    endedOn: proposal.endOn,
    outcome: proposal.outcome,
    signOffNote: isMissing ? `${proposal.missingNote ?? ''} ${input.note ?? ''}` : null,
  });
  await settleTasks(desk, proposal.id);
  return proposal.supportId;
}

/** A manager who did not write it sends a proposal back with the reason: support goes on. */
export async function sendClosureBack(desk: Desk, input: ReturnClosureInput): Promise<string> {
  const proposal = await moved(desk, input, 'sendBack', 'support:close');
  needReason(input.reason);
  proposal.decisionNote = input.reason.trim();
  await settleTasks(desk, proposal.id);
  const child = await childById(desk, proposal.childId);
  await openTask(desk, {
    kind: 'CLOSURE_SENT_BACK',
    childId: proposal.childId,
    recordId: proposal.id,
    subject: proposal.proposedBySubject,
    text: `Closing support of ${child?.reference ?? 'a child'} was sent back: read why and go on.`,
    dueAt: new Date(Date.now() + 3 * day),
  });
  await note(
    desk,
    proposal,
    'closure.sent-back',
    `Closing was not approved: ${input.reason.trim()} Support goes on.`,
  );
  return proposal.supportId;
}

/** Whoever proposed it takes a proposal back: support goes on. */
export async function withdrawClosure(desk: Desk, input: ReturnClosureInput): Promise<string> {
  const proposal = await moved(desk, input, 'withdraw', 'support:work');
  needReason(input.reason);
  proposal.decisionNote = input.reason.trim();
  await settleTasks(desk, proposal.id);
  await note(
    desk,
    proposal,
    'closure.withdrawn',
    `The proposal to close was taken back: ${input.reason.trim()}`,
  );
  return proposal.supportId;
}

interface Step {
  readonly closureProposalId: string;
  readonly version: number;
}

async function moved(
  desk: Desk,
  step: Step,
  action: ClosureAction,
  permission: Permission,
): Promise<ClosureProposal> {
  mustBeAllowed(desk.viewer, permission);
  // The child before the proposal, as every command does that takes hold of both, so that none waits for another.
  await desk.rows(
    'select id from child where id = (select child_id from closure_proposal where id = ?) for no key update',
    [step.closureProposalId],
  );
  const proposal = await loadForChange<ClosureProposal>(
    desk,
    ClosureProposalEntity,
    'proposal to close support',
    step.closureProposalId,
    step.version,
  );
  const move = closureLifecycle.move(proposal.state, action);
  if (!move.ok) throw ruleBroken('CLOSURE_STEP_NOT_POSSIBLE', move.sentence);
  const isOwn = proposal.proposedBySubject === desk.viewer.subject;
  if (move.guards.includes('anotherPerson') && isOwn)
    throw ruleBroken(
      'SECOND_PERSON_NEEDED',
      'You proposed this yourself. Another manager decides on it.',
    );
  if (move.guards.includes('samePerson') && !isOwn)
    throw ruleBroken(
      'NOT_YOUR_PROPOSAL',
      `Only ${proposal.proposedBy} can take this back. A manager can send it back instead.`,
    );
  proposal.state = move.to;
  proposal.decidedAt = new Date();
  proposal.decidedBySubject = desk.viewer.subject;
  proposal.decidedBy = desk.viewer.name;
  return proposal;
}

function needReason(reason: string): void {
  if (reason.trim().length < 10)
    throw invalid(
      'reason',
      'Say why in a sentence, so that whoever reads it knows what to do.',
      'REASON_NOT_GIVEN',
    );
}

function note(desk: Desk, proposal: ClosureProposal, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, {
    childId: proposal.childId,
    category: 'SUPPORT',
    kind,
    text,
    recordId: proposal.supportId,
  });
}
