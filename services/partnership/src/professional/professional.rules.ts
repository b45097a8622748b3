import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { ContactPreference } from './professional.vocabulary.js';

/** A professional as they are to be kept. */
export interface ProfessionalFacts {
  readonly name: string;
  readonly workEmail: string | null;
  readonly phone: string | null;
}

/** The first thing that is wrong with a record of a professional; nothing when it can be kept. */
export function professionalFault({ name, workEmail, phone }: ProfessionalFacts): Refusal | null {
  if (name.length < 2 || name.length > 200)
    return invalid('name', 'Give the full name, 2 to 200 characters.');
  if (workEmail !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(workEmail))
    return invalid(
      'workEmail',
      'That is no e-mail address. Write it as name@organisation.example, or leave it empty.',
    );
  if (phone !== null && !/^\+?[\d ()-]{6,30}$/.test(phone))
    return invalid(
      'phone',
      'Give the number as it is dialled, e.g. 0300 000 0000, or leave it empty.',
    );
  return null;
}

/** What is known of how somebody may be reached. */
export interface Reachable {
  readonly workEmail: string | null;
  readonly contactPreference: ContactPreference;
  readonly safeContactRule: string | null;
  readonly mailCameBackOn: string | null;
}

/** Why nobody may be invited by mail; nothing when they may. A rule for safe contact stands above everything. */
export function whyNotInvited(who: Reachable): string | null {
  if (who.safeContactRule !== null)
    return 'There is a rule for safe contact: read it, and reach them as it says.';
  if (who.contactPreference === 'NO_CONTACT') return 'They asked not to be contacted.';
  if (who.contactPreference === 'NO_INVITATIONS') return 'They asked for no invitations.';
  if (who.workEmail === null) return 'There is no work e-mail address. Ask the team for it.';
  if (who.mailCameBackOn !== null)
    return 'Mail to this address comes back. Ask the team whether they are still there.';
  return null;
}
