import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import type { Fault } from '../agency.rules.js';

/** Stops a command when something is wrong. */
export function refuse(fault: Fault | null): void {
  if (fault) throw invalid(fault.field, fault.sentence);
}

/** Saves, and says in a sentence that the directory has the agency already. */
export async function saveUniquely(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException)
      throw ruleBroken(
        'AGENCY_ALREADY_LISTED',
        'The directory has an agency of this name or code already. Find it by its name and change that one.',
      );
    throw fault;
  }
}
