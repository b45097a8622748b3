import { describe, expect, it } from 'vitest';
import { readSettings } from './environment.js';

const secret = (name: string) => `${name}-0123456789-abcdefghijklmnopqrstuvwxyz`;

const production = {
  MODE: 'production',
  PORT: '4000',
  ISSUER: 'https://guardians.example/oidc',
  JWKS_URL: 'http://identity.internal:41002/oidc/jwks',
  PUBLIC_URL: 'https://guardians.example/',
  EDGE_DATABASE_URL: 'postgresql://edge@db.example/ictg_edge',
  GATEWAY_URL: 'http://gateway.internal:41005/graphql',
  CASEWORK_URL: 'http://casework.internal:41006/graphql',
  NRM_URL: 'http://nrm.internal:41008/graphql',
  LOOKED_AFTER_URL: 'http://looked-after.internal:41010/graphql',
  STATISTICS_URL: 'http://statistics.internal:41009/graphql',
  FORM_URL: 'http://form.internal:41007',
  PARTNERSHIP_URL: 'http://partnership.internal:41007/graphql',
  IDENTITY_URL: 'http://identity.internal:41002',
  ADMIN_DIR: '/srv/admin',
  EDGE_CLIENT_SECRET: secret('edge'),
  SESSION_SECRET: secret('session'),
};

function faultOf(changes: Record<string, string | undefined>): string {
  try {
    readSettings({ ...production, ...changes });
  } catch (fault) {
    return String(fault);
  }
  return 'started';
}

describe('the edge in production', () => {
  it('starts with settings of its own, behind one balancer', () => {
    expect(readSettings(production)).toMatchObject({
      publicUrl: 'https://guardians.example',
      gatewayUrl: 'http://gateway.internal:41005',
      caseworkUrl: 'http://casework.internal:41006',
      trustedProxies: 1,
    });
  });

  it.each([
    [
      'with a secret of a trial',
      { SESSION_SECRET: `trial-${secret('s')}` },
      /SESSION_SECRET: this secret was made for a trial/,
    ],
    [
      'without a secret for its sessions',
      { SESSION_SECRET: undefined },
      /SESSION_SECRET: is missing/,
    ],
    ['with a short secret', { SESSION_SECRET: 'short' }, /SESSION_SECRET: is too short/],
    [
      'over an unencrypted address',
      { PUBLIC_URL: 'http://guardians.example' },
      /PUBLIC_URL: .* is not encrypted/,
    ],
  ])('does not start %s', (_case, changes, sentence) => {
    expect(faultOf(changes)).toMatch(sentence);
  });

  it('names every fault in one message', () => {
    const message = faultOf({
      SESSION_SECRET: undefined,
      PUBLIC_URL: 'http://guardians.example',
      ADMIN_DIR: undefined,
    });
    for (const name of ['SESSION_SECRET', 'PUBLIC_URL', 'ADMIN_DIR'])
      expect(message).toContain(`- ${name}:`);
  });
});
