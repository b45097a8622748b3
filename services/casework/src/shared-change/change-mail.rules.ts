import { invalid, type Refusal } from '@ictg/kit/refusal';

const longestName = 200;
const longestEmail = 254;

/** What stands against naming somebody for the mail about changes, or nothing. */
export function changeMailFault({
  name,
  email,
}: {
  readonly name: string;
  readonly email: string;
}): Refusal | null {
  if (name.trim() === '' || name.trim().length > longestName)
    return invalid('name', `Say who is told, in at most ${longestName} characters.`);
  if (email.length > longestEmail || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()))
    return invalid('email', 'Give a work e-mail address, e.g. name@council.gov.uk.');
  return null;
}
