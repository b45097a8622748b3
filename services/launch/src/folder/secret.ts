import { createHmac } from 'node:crypto';
import { trialSecretPrefix } from '@ictg/kit/secret';

/** A secret for one purpose, the same at every start of a data folder. */
export function deriveSecret(root: string, purpose: string): string {
  return createHmac('sha256', root).update(purpose).digest('base64url');
}

/** A secret that marks itself as a trial's, so that no production service ever starts with it. */
export function trialSecret(root: string, variable: string): string {
  return `${trialSecretPrefix}${deriveSecret(root, variable)}`;
}
