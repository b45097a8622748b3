import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { AppointmentKind } from './appointment.vocabulary.js';

/** What an appointment is judged by. */
export interface AppointmentFacts {
  readonly kind: AppointmentKind;
  readonly at: Date;
  readonly note?: string | null | undefined;
}

const twoYears = 2 * 366 * 86_400_000;
const longestNote = 500;

/** What stands against an appointment that is to come, or nothing. */
export function appointmentFault({ kind, at, note }: AppointmentFacts, now: Date): Refusal | null {
  if (at < now)
    return invalid('at', 'This has passed already. Record what happened as a contact instead.');
  if (at.getTime() > now.getTime() + twoYears)
    return invalid('at', 'This is more than two years away. Check the year.');
  if ((note?.length ?? 0) > longestNote)
    return invalid(
      'note',
      `The note has at most ${longestNote} characters. Keep to what it is for.`,
    );
  if (kind === 'OTHER' && !note?.trim()) return invalid('note', 'Say in a few words what it is.');
  return null;
}

/** What stands against settling an appointment as held, or nothing. */
export function holdFault(at: Date, now: Date): Refusal | null {
  return at > now
    ? invalid(
        'appointmentId',
        'It is still to come. Move it, call it off, or wait until it was held.',
      )
    : null;
}
