import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import type { Fault } from '../post.rules.js';

/** Stops a command when a rule is broken. */
export function refuse(fault: Fault | null): void {
  if (fault) throw ruleBroken(fault.code, fault.sentence, fault.field);
}

/** Saves, and says in a sentence that the e-mail address is taken when two were saved at once. */
export async function saveUniquely(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) throw emailTaken();
    throw fault;
  }
}

/** The refusal of an e-mail address that somebody else has. */
export function emailTaken() {
  return invalid(
    'email',
    'Somebody on the register has this e-mail address already. Find them by it in the list of staff.',
    'EMAIL_TAKEN',
  );
}
