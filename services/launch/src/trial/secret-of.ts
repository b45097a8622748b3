import { trialSecret } from '../folder/secret.js';
import type { Foundation } from './foundation.js';

/**
 * A secret that services share, by its variable: the operator's own, or in a trial one of the trial's. In production
 * every secret is the operator's: a missing one is the service's to complain of.
 */
export function secretOf(
  { settings, remembered }: Foundation,
  variable: string,
): Record<string, string> {
  const given = settings.secrets[variable];
  if (given !== undefined) return { [variable]: given };
  if (settings.mode === 'production') return {};
  const own =
    variable === 'SIGNING_KEYS' ? remembered.signingKeys : trialSecret(remembered.secret, variable);
  return { [variable]: own };
}
