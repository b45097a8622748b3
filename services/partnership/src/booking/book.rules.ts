import type { Fault } from '../agency/index.js';

/** What somebody says of themselves when they book. */
export interface Attendee {
  readonly name: string;
  readonly email: string | null;
  readonly roleTitle: string | null;
  readonly accessNeeds: string | null;
}

const address = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]{2,}$/;

/** What somebody wrote, without what nobody sees: addresses are compared in small letters. */
export function tidy(attendee: Attendee): Attendee {
  const line = (text: string | null) => text?.trim().replaceAll(/\s+/g, ' ') || null;
  return {
    name: line(attendee.name) ?? '',
    email: line(attendee.email)?.toLowerCase() ?? null,
    roleTitle: line(attendee.roleTitle),
    accessNeeds: line(attendee.accessNeeds),
  };
}

/** The first thing that is wrong with what somebody says of themselves. */
export function attendeeFault({ name, email, roleTitle, accessNeeds }: Attendee): Fault | null {
  if (name.length < 2 || name.length > 200)
    return { field: 'name', sentence: 'Give the name, 2 to 200 characters long.' };
  if (email !== null && (email.length > 254 || !address.test(email)))
    return {
      field: 'email',
      sentence: 'That is not an e-mail address. Write it as name@organisation.example.',
    };
  if ((roleTitle?.length ?? 0) > 200)
    return { field: 'roleTitle', sentence: 'Give the role in at most 200 characters.' };
  if ((accessNeeds?.length ?? 0) > 255)
    return {
      field: 'accessNeeds',
      sentence: 'Say what is needed in at most 255 characters. We will ask for the rest.',
    };
  return null;
}
