import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { callLifecycle, type CallState } from './call.states.js';
import type { CallAccess } from './call.type.js';

/** What may be done with a call: the same verdict is sent to the screen and refuses the command. */
export function callAccess(viewer: Viewer, state: CallState): CallAccess {
  const takes = may(viewer, 'call:take');
  return {
    canAnswer: takes && callLifecycle.allows(state, 'answer'),
    canWrite: takes && callLifecycle.allows(state, 'write'),
    canFinish: takes && callLifecycle.allows(state, 'finish'),
    canGiveUp: takes && callLifecycle.allows(state, 'giveUp'),
    canConfirmCaller: takes,
    whyNot: takes ? null : 'Calls are taken by the line and by service managers.',
  };
}
