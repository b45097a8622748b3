import { describe, expect, it } from 'vitest';
import { createSigningKeys } from '@ictg/kit/token';
import { readSettings } from './environment.js';

const trialKeys = await createSigningKeys('trial');
const productionKeys = await createSigningKeys('production');
const secret = (name: string) => `${name}-0123456789-abcdefghijklmnopqrstuvwxyz`;

const production = {
  MODE: 'production',
  PORT: '41002',
  ISSUER: 'https://guardians.example/oidc',
  PUBLIC_URL: 'https://guardians.example',
  IDENTITY_DATABASE_URL: 'postgresql://identity@db.example/ictg_identity',
  SIGNING_KEYS: productionKeys,
  EDGE_CLIENT_SECRET: secret('edge'),
  SERVICE_SECRET: secret('service'),
  AGREEMENTS_URL: 'http://partnership.internal:41003/agreements',
  AGREEMENT_PUBLIC_KEY: 'the public half of a made-up key',
  OIDC_ISSUER: 'https://login.organisation.example',
  OIDC_CLIENT_ID: 'ictg',
  OIDC_CLIENT_SECRET: 'given by the organisation',
  STAFF_REGISTER_URL: 'http://casework.internal:41001/graphql',
};

function faultOf(changes: Record<string, string | undefined>): string {
  try {
    readSettings({ ...production, ...changes });
  } catch (fault) {
    return String(fault);
  }
  return 'started';
}

describe('production', () => {
  it('starts with settings of its own', () => {
    expect(faultOf({})).toBe('started');
    expect(readSettings(production).signIn.kind).toBe('production');
  });

  it.each([
    [
      'without the organisation’s provider',
      { OIDC_ISSUER: undefined },
      /OIDC_ISSUER: is missing.*demo people exist in a trial only/,
    ],
    [
      'with itself as the provider',
      { OIDC_ISSUER: production.ISSUER },
      /OIDC_ISSUER: is this service itself/,
    ],
    [
      'without a staff register',
      { STAFF_REGISTER_URL: undefined },
      /STAFF_REGISTER_URL: is missing/,
    ],
    [
      'with the secret that makes tokens for demo people',
      { TRIAL_SECRET: secret('t') },
      /TRIAL_SECRET: must not be set/,
    ],
    [
      'with the signing keys of a trial',
      { SIGNING_KEYS: trialKeys },
      /SIGNING_KEYS: these keys were made for a trial/,
    ],
    ['without signing keys', { SIGNING_KEYS: undefined }, /SIGNING_KEYS: is missing/],
    [
      'with something else for keys',
      { SIGNING_KEYS: 'hello' },
      /SIGNING_KEYS: is not a JSON key set/,
    ],
    [
      'with public keys only',
      { SIGNING_KEYS: productionKeys.replace(/"d":"[^"]+",?/, '') },
      /SIGNING_KEYS: is not a JSON key set/,
    ],
    [
      'with a secret of a trial',
      { SERVICE_SECRET: `trial-${secret('s')}` },
      /SERVICE_SECRET: this secret was made for a trial/,
    ],
    [
      'with a secret that can be guessed',
      { EDGE_CLIENT_SECRET: 'x'.repeat(40) },
      /EDGE_CLIENT_SECRET: this secret can be guessed/,
    ],
    ['with a short secret', { EDGE_CLIENT_SECRET: 'short' }, /EDGE_CLIENT_SECRET: is too short/],
    [
      'over an unencrypted address',
      { PUBLIC_URL: 'http://guardians.example' },
      /PUBLIC_URL: .* is not encrypted/,
    ],
    [
      'with an issuer elsewhere than under /oidc',
      { ISSUER: 'https://guardians.example' },
      /ISSUER: must end in \/oidc/,
    ],
  ])('does not start %s', (_case, changes, sentence) => {
    expect(faultOf(changes)).toMatch(sentence);
  });

  it('is what an unnamed mode means', () => {
    expect(faultOf({ MODE: undefined, SIGNING_KEYS: trialKeys })).toContain(
      'SIGNING_KEYS: these keys were made for a trial',
    );
  });

  it('names every fault in one message, and no secret', () => {
    const message = faultOf({
      OIDC_ISSUER: undefined,
      SIGNING_KEYS: trialKeys,
      TRIAL_SECRET: secret('t'),
      IDENTITY_DATABASE_URL: undefined,
    });
    for (const name of ['OIDC_ISSUER', 'SIGNING_KEYS', 'TRIAL_SECRET', 'IDENTITY_DATABASE_URL'])
      expect(message).toContain(`- ${name}:`);
    expect(message).not.toContain(secret('t'));
    expect(message).not.toMatch(/"d"|trial-[0-9a-f]{8}/);
  });
});

describe('a trial', () => {
  const trial = {
    ...production,
    MODE: 'trial',
    SIGNING_KEYS: trialKeys,
    OIDC_ISSUER: undefined,
    OIDC_CLIENT_ID: undefined,
    TRIAL_SECRET: secret('t'),
  };
  it('starts with keys and secrets of its own', () => expect(faultOf(trial)).toBe('started'));
  it('needs the secret for its command line', () =>
    expect(faultOf({ ...trial, TRIAL_SECRET: undefined })).toContain('TRIAL_SECRET: is missing'));
  it('does not pretend to sign in real staff', () =>
    expect(faultOf({ ...trial, OIDC_ISSUER: 'https://login.organisation.example' })).toContain(
      'a trial signs in demo people only',
    ));
});
