import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { ruleBroken } from '@ictg/kit/refusal';
import type { ApprovalFault } from '../approval.rules.js';

/** Stops a command when a rule is broken. */
export function refuse(fault: ApprovalFault | null): void {
  if (fault) throw ruleBroken(fault.code, fault.sentence, fault.field);
}

/** Saves an approval; of two that are to take effect on one day the second is refused. */
export async function saveOneADay(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException)
      throw ruleBroken(
        'DAY_TAKEN',
        'Another approved change takes effect on the same day. Choose another day.',
        'fromOn',
      );
    throw fault;
  }
}
