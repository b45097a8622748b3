import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { StaffRisk } from './visit.vocabulary.js';

/** What a visit to be planned is judged by. */
export interface VisitFacts {
  readonly purpose: string;
  readonly plannedAt: Date;
  readonly dueBackAt: Date;
  readonly risk: StaffRisk;
  readonly riskNote: string | null;
  readonly buddyIsVisitor: boolean;
}

const longest = 12 * 3_600_000;

/** What stands against a visit, or nothing. */
export function visitFault(facts: VisitFacts): Refusal | null {
  if (facts.purpose.trim().length < 3) return invalid('purpose', 'Say what the visit is for.');
  if (facts.buddyIsVisitor)
    return invalid(
      'buddyStaffId',
      'Somebody else must know that you are there. Choose a colleague.',
    );
  const length = facts.dueBackAt.getTime() - facts.plannedAt.getTime();
  if (length <= 0)
    return invalid('dueBackAt', 'You are due back after you set out. Check both times.');
  if (length > longest)
    return invalid(
      'dueBackAt',
      'More than twelve hours is too long without a sign of life. Plan a check-in sooner.',
    );
  if (facts.risk !== 'NONE_KNOWN' && (facts.riskNote?.trim().length ?? 0) < 5)
    return invalid('riskNote', 'Say what the danger is and what is done about it.');
  return null;
}

/** Whom a missed check-in is put to, by how late it is. */
export type Alarm = 'NOBODY' | 'BUDDY' | 'MANAGER';

/** Whom a check-in that has not come is put to: first the buddy, then the manager on call. */
export function alarmAt(
  now: Date,
  due: { readonly buddyAt: Date; readonly managerAt: Date },
): Alarm {
  if (now >= due.managerAt) return 'MANAGER';
  return now >= due.buddyAt ? 'BUDDY' : 'NOBODY';
}
