import type { SupportAction, SupportDetailFragment } from '../__generated__/graphql.js';

type Access = SupportDetailFragment['access'];

const verdicts: readonly (readonly [SupportAction, keyof Omit<Access, 'refusals' | '__typename'>])[] = [
  ['allocate', 'canAllocate'],
  ['recordFirstContact', 'canRecordFirstContact'],
  ['beginWork', 'canBeginWork'],
  ['reopen', 'canReopen'],
  ['reallocate', 'canReallocate'],
  ['changeRoute', 'canChangeRoute'],
  ['planEnding', 'canPlanEnding'],
  ['cancelEnding', 'canCancelEnding'],
  ['close', 'canClose'],
];

/** The actions that are open, what comes next first. */
export function openActions(access: Access): readonly SupportAction[] {
  return verdicts.filter(([, verdict]) => access[verdict]).map(([action]) => action);
}
