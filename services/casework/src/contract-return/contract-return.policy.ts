import type { Day } from '@ictg/kit/calendar';
import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { isOver, type MonthSpan } from './contract-return.rules.js';
import type { ContractReturnAccess } from './contract-return.type.js';

/** What decides whether a month can be frozen now. */
export interface MonthFacts {
  readonly span: MonthSpan;
  readonly today: Day;
  readonly isFrozenBefore: boolean;
  readonly hasChanged: boolean;
}

/** Whether this viewer may freeze the month, and why not: the same conditions refuse the command. */
export function contractReturnAccess(
  viewer: Viewer,
  { span, today, isFrozenBefore, hasChanged }: MonthFacts,
): ContractReturnAccess {
  const whyNot = !may(viewer, 'contract-return:freeze')
    ? 'Freezing a return is for service managers.'
    : !isOver(span, today)
      ? 'The month is not over yet.'
      : isFrozenBefore && !hasChanged
        ? 'Nothing has become known since it was frozen.'
        : null;
  return { canFreeze: whyNot === null, whyNot };
}
