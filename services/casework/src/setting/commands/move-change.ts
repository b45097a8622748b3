import type { EntityName } from '@mikro-orm/core';
import { londonDay, type Day } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed, type Permission } from '../../permission/permission.js';
import { approvalFault } from '../approval.rules.js';
import { approvalLifecycle, type ApprovalAction, type ApprovalState } from '../approval.states.js';
import { refuse } from './refuse.js';

/** What both kinds of change have on their way to approval. */
export interface Approvable {
  id: string;
  version: number;
  state: ApprovalState;
  fromOn: string;
  contributors: string[];
  submittedAt?: Date | null | undefined;
  approvedBySubject?: string | null | undefined;
  approvedBy?: string | null | undefined;
  approvedAt?: Date | null | undefined;
}

/** A change and the version of it that was read. */
export interface ApprovalStep {
  readonly id: string;
  readonly version: number;
}

const permissionFor: Record<ApprovalAction, Permission> = {
  change: 'setting:draft',
  submit: 'setting:draft',
  withdraw: 'setting:draft',
  approve: 'setting:approve',
};

/**
 * Loads a change of the configuration for a step of its way and takes the step, once all its rules hold.
 * @throws Refusal when the viewer may not, somebody was first, or a rule forbids it
 */
export async function moveChange<Change extends Approvable>(
  desk: Desk,
  entity: EntityName<Change>,
  what: string,
  step: ApprovalStep,
  action: ApprovalAction,
): Promise<Change> {
  mustBeAllowed(desk.viewer, permissionFor[action]);
  const em = await desk.em();
  const standing = await em.findOne(entity, { id: step.id } as never);
  // What has taken effect cannot even be locked for a change, so it is told apart from what does not exist here.
  if (standing?.state === 'APPROVED' && standing.fromOn <= today())
    refuse(approvalFault(standing, action, desk.viewer.subject, today()));
  const change = await loadForChange(desk, entity, what, step.id, step.version);
  const { subject, name } = desk.viewer;
  refuse(approvalFault(change, action, subject, today()));
  const move = approvalLifecycle.move(change.state, action);
  if (move.ok) change.state = move.to;
  if (action === 'change' && !change.contributors.includes(subject))
    change.contributors = [...change.contributors, subject];
  if (action === 'submit') change.submittedAt = new Date();
  if (action === 'approve')
    Object.assign(change, { approvedBySubject: subject, approvedBy: name, approvedAt: new Date() });
  return change;
}

/** One approval at a time, so that two that do not fit together cannot both be found whole. */
export async function oneApprovalAtATime(desk: Desk): Promise<void> {
  await desk.rows(`select pg_advisory_xact_lock(hashtext('configuration'))`);
}

function today(): Day {
  return londonDay(new Date());
}
