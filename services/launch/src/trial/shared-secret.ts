import type { Settings } from '../environment.js';
import type { Remembered } from '../folder/remembered.js';
import { trialSecret } from '../folder/secret.js';

/**
 * A secret that services share, as a variable of their environment. In production every secret is the operator's: a
 * missing one is the service's to complain of.
 */
export function sharedSecret(
  settings: Settings,
  remembered: Pick<Remembered, 'secret' | 'signingKeys'>,
  variable: string,
): Record<string, string> {
  const given = settings.secrets[variable];
  if (given !== undefined) return { [variable]: given };
  if (settings.mode === 'production') return {};
  const own =
    variable === 'SIGNING_KEYS' ? remembered.signingKeys : trialSecret(remembered.secret, variable);
  return { [variable]: own };
}
