import type { SupportAction, SupportDetailFragment } from '../__generated__/graphql.js';

type Access = SupportDetailFragment['access'];

const verdicts: readonly (readonly [
  SupportAction,
  keyof Omit<Access, 'refusals' | '__typename'>,
])[] = [
  ['ALLOCATE', 'canAllocate'],
  ['RECORD_FIRST_CONTACT', 'canRecordFirstContact'],
  ['BEGIN_WORK', 'canBeginWork'],
  ['REOPEN', 'canReopen'],
  ['REALLOCATE', 'canReallocate'],
  ['CHANGE_ROUTE', 'canChangeRoute'],
  ['TRANSFER', 'canTransfer'],
  ['PLAN_ENDING', 'canPlanEnding'],
  ['CANCEL_ENDING', 'canCancelEnding'],
  ['CLOSE', 'canClose'],
];

/** The actions that are open, what comes next first. */
export function openActions(access: Access): readonly SupportAction[] {
  return verdicts.filter(([, verdict]) => access[verdict]).map(([action]) => action);
}
