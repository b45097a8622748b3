import { londonDay } from '@ictg/kit/calendar';
import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { approvalFault, type ApprovalFacts } from './approval.rules.js';
import type { ApprovalAction } from './approval.states.js';
import { ApprovalAccess } from './guidance.type.js';

/** What the viewer may do with a change of the configuration: the rules that refuse the commands say it. */
export function approvalAccess(viewer: Viewer, facts: ApprovalFacts): ApprovalAccess {
  const today = londonDay(new Date());
  const fault = (action: ApprovalAction) => approvalFault(facts, action, viewer.subject, today);
  const mayDraft = may(viewer, 'setting:draft');
  const mayApprove = may(viewer, 'setting:approve');
  const approval = mayApprove
    ? fault('approve')
    : { sentence: 'Service managers approve changes of the configuration.' };
  return Object.assign(new ApprovalAccess(), {
    canChange: mayDraft && fault('change') === null,
    canSubmit: mayDraft && fault('submit') === null,
    canApprove: approval === null,
    canWithdraw: mayDraft && fault('withdraw') === null,
    whyNotApprove: approval?.sentence ?? null,
  });
}

/** What nobody may do anything with: it came with the service. */
export function noAccess(): ApprovalAccess {
  const none = { canChange: false, canSubmit: false, canApprove: false, canWithdraw: false };
  return Object.assign(new ApprovalAccess(), none, {
    whyNotApprove: 'The service came with this; nobody needs to approve it.',
  });
}
