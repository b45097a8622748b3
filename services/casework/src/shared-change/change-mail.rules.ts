import { workAddressFault } from '@ictg/kit/mail';
import { invalid, type Refusal } from '@ictg/kit/refusal';

const longestName = 200;

/**
 * What stands against naming somebody for the mail about changes, or nothing.
 * @param domains of the agency's own addresses, as far as they are known
 */
export function changeMailFault(
  { name, email }: { readonly name: string; readonly email: string },
  domains: readonly string[],
): Refusal | null {
  if (name.trim() === '' || name.trim().length > longestName)
    return invalid('name', `Say who is told, in at most ${longestName} characters.`);
  const fault = workAddressFault(email, domains);
  return fault === undefined ? null : invalid('email', fault);
}
