import { z } from 'zod';

/** Secrets that a launch makes for a trial begin so; production refuses them. */
export const trialSecretPrefix = 'trial-';

/** A secret that processes of ours share. There is no default: a missing one is a fault. */
export const secretVariable = z
  .string('is missing: make one, for example with `openssl rand -base64 48`')
  .min(32, 'is too short: a secret has at least 32 characters');

/**
 * What is wrong with a secret for a production start, if anything.
 * @param value as it was given; a missing one is reported by the variable itself
 */
export function productionSecretFaults(name: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  if (value.startsWith(trialSecretPrefix))
    return [`${name}: this secret was made for a trial. Make a new one for production.`];
  if (new Set(value).size < 10)
    return [
      `${name}: this secret can be guessed. Make a random one, for example with \`openssl rand -base64 48\`.`,
    ];
  return [];
}

/** Whether a URL may carry sign-ins: encrypted, or not leaving this machine. */
export function isPrivateEnough(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Reports a public URL that would send sign-ins in the clear. */
export function clearTextFaults(name: string, url: string | undefined): string[] {
  if (url === undefined || isPrivateEnough(url)) return [];
  return [`${name}: ${url} is not encrypted. In production this must begin with https://.`];
}
