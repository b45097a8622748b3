import type { Viewer } from '@ictg/kit/viewer';
import { may, type Permission } from '../permission/permission.js';
import {
  codeOfAction,
  supportActions,
  supportLifecycle,
  type SupportAction,
  type SupportState,
} from './support.states.js';
import type { SupportAccess } from './support.type.js';

/** What a viewer needs for each action; the commands ask for the same. */
export const supportPermissions: Readonly<Record<SupportAction, Permission>> = {
  allocate: 'support:allocate',
  reallocate: 'support:allocate',
  changeRoute: 'support:allocate',
  recordFirstContact: 'support:work',
  beginWork: 'support:work',
  planEnding: 'support:work',
  cancelEnding: 'support:work',
  transfer: 'support:allocate',
  close: 'support:work',
  reopen: 'support:close',
};

const whose: Partial<Record<Permission, string>> = {
  'support:allocate': 'Allocating is for service managers.',
  'support:close': 'Reopening is for service managers.',
  'support:work': 'This is for the worker, whoever covers, and service managers.',
};

/** What the viewer may do with an episode that exists for them, as it stands. */
export function supportAccess(viewer: Viewer, state: SupportState): SupportAccess {
  const refusals = supportActions.flatMap((action) => {
    const sentence = whyNot(viewer, state, action);
    return sentence === null ? [] : [{ action: codeOfAction(action), sentence }];
  });
  const can = (action: SupportAction) =>
    refusals.every((one) => one.action !== codeOfAction(action));
  return {
    canAllocate: can('allocate'),
    canRecordFirstContact: can('recordFirstContact'),
    canBeginWork: can('beginWork'),
    canPlanEnding: can('planEnding'),
    canCancelEnding: can('cancelEnding'),
    canReallocate: can('reallocate'),
    canChangeRoute: can('changeRoute'),
    canTransfer: can('transfer'),
    canClose: can('close'),
    canReopen: can('reopen'),
    refusals,
  };
}

function whyNot(viewer: Viewer, state: SupportState, action: SupportAction): string | null {
  const permission = supportPermissions[action];
  if (!may(viewer, permission)) return whose[permission] ?? 'Your role does not include this.';
  const move = supportLifecycle.move(state, action);
  return move.ok ? null : move.sentence;
}

const fullOnly = [
  'route',
  'endingPlannedOn',
  'endingReason',
  'closureReason',
  'missingSignedOffBy',
  'missingSignOffNote',
  'outcome',
];

/** The episode as this viewer may read it: whole, or for the thin card only that there is one and who the worker is. */
export function redactSupport<Row extends object>(viewer: Viewer, row: Row): Row {
  if (may(viewer, 'child:read')) return row;
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, fullOnly.includes(field) ? null : value]),
  ) as Row;
}
