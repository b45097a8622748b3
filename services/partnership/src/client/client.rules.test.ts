// cspell:ignore Vjcm secp
import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, calculateJwkThumbprint } from 'jose';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '@ictg/kit/calendar';
import {
  clientFault,
  keyDaysFault,
  keyStanding,
  livingKeys,
  warnedOfToday,
  whyNoFurtherKey,
} from './client.rules.js';
import { clientActions, clientLifecycle, clientStates } from './client.states.js';
import type { ClientKey } from './client.vocabulary.js';
import { readPublicKey } from './public-key.js';

const today = '2026-03-04';
const key = (fromOn: string, untilOn: string, revokedAt: string | null = null): ClientKey => ({
  thumbprint: `${fromOn} ${untilOn}`,
  kid: 'one',
  publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
  fromOn,
  untilOn,
  addedBy: 'Sunny Sample',
  addedAt: '2026-01-01T00:00:00Z',
  revokedAt,
  revokedBy: null,
});

describe('the life of a connection', () => {
  it('has every step that the table names and no other', () => {
    const steps = clientStates.flatMap((state) =>
      clientActions.flatMap((action) => {
        const moved = clientLifecycle.move(state, action);
        return moved.ok ? [`${state} ${action} ${moved.to}`] : [];
      }),
    );
    expect(steps).toEqual([
      'REQUESTED admit ADMITTED',
      'REQUESTED refuse REFUSED',
      'REQUESTED stop STOPPED',
      'ADMITTED stop STOPPED',
      'STOPPED resume ADMITTED',
    ]);
  });
});

describe('a key', () => {
  it.each([
    ['2026-01-01', '2026-12-31', null, 'IN_FORCE'],
    ['2026-03-04', '2026-04-04', null, 'IN_FORCE'],
    ['2026-03-04', '2026-04-03', null, 'ENDING'],
    ['2026-01-01', today, null, 'ENDING'],
    ['2026-01-01', '2026-03-03', null, 'ENDED'],
    ['2026-03-05', '2026-12-31', null, 'TO_BEGIN'],
    ['2026-01-01', '2026-12-31', '2026-02-01T00:00:00Z', 'REVOKED'],
  ])('from %s until %s, revoked %s, stands as %s', (fromOn, untilOn, revokedAt, standing) => {
    expect(keyStanding(key(fromOn, untilOn, revokedAt), today)).toBe(standing);
  });

  it.each([
    ['2026-03-03', '2026-12-31', 'fromOn'],
    ['2026-03-10', '2026-03-09', 'untilOn'],
    [today, addDays(addMonths(today, 24), 1), 'untilOn'],
    [today, addMonths(today, 24), undefined],
    [today, today, undefined],
  ])('from %s until %s is refused at %s', (fromOn, untilOn, field) => {
    expect(keyDaysFault({ fromOn, untilOn }, today)?.field).toBe(field);
  });

  it('is the third one only when one of the two has ended or is revoked', () => {
    const two = [key('2026-01-01', '2026-06-30'), key('2026-06-01', '2026-12-31')];
    expect(whyNoFurtherKey('ADMITTED', two, today)).toContain('Two keys');
    expect(whyNoFurtherKey('ADMITTED', two, '2026-07-01')).toBeUndefined();
    expect(whyNoFurtherKey('STOPPED', [], today)).toContain('no token');
    expect(livingKeys(two, '2026-07-01')).toEqual([two[1]]);
  });

  it('is warned of 30 days and 7 days before its end, unless another follows it', () => {
    const ending = key('2026-01-01', '2026-12-31');
    const days = (keys: readonly ClientKey[]) =>
      Array.from({ length: 60 }, (_, at) => addDays('2026-11-10', at)).filter((day) =>
        warnedOfToday(keys, day),
      );
    expect(days([ending])).toEqual(['2026-12-01', '2026-12-24']);
    expect(days([ending, key('2026-12-01', '2027-12-31')])).toEqual([]);
    expect(days([{ ...ending, revokedAt: '2026-02-01T00:00:00Z' }])).toEqual([]);
  });
});

describe('what is said of a connection', () => {
  const sound = {
    clientId: 'kent-case-system',
    name: 'Case system',
    use: 'Shows social workers who the guardian is.',
    contactName: 'Sunny Sample',
    contactEmail: 'sunny.sample@example.org',
  };

  it.each([
    [{}, undefined],
    [{ clientId: 'Kent' }, 'clientId'],
    [{ clientId: '-kent' }, 'clientId'],
    [{ clientId: 'k'.repeat(61) }, 'clientId'],
    [{ name: ' ' }, 'name'],
    [{ use: 'short' }, 'use'],
    [{ contactName: '' }, 'contactName'],
    [{ contactEmail: 'sunny' }, 'contactEmail'],
  ])('with %j is refused at %s', (changes, field) => {
    expect(clientFault({ ...sound, ...changes })?.field).toBe(field);
  });
});

describe('a key that is pasted', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ed = generateKeyPairSync('ed25519');
  const pem = (object: typeof ec.publicKey) =>
    object.export({ type: 'spki', format: 'pem' }).toString();
  const jwk = (object: typeof ec.publicKey) => JSON.stringify(object.export({ format: 'jwk' }));

  it('is taken in PEM and as a JWK, under the thumbprint that other tools give it', async () => {
    const thumbprint = await calculateJwkThumbprint(await exportJWK(ec.publicKey));
    expect(readPublicKey(`\n${pem(ec.publicKey)}\n`)).toMatchObject({
      thumbprint,
      kid: thumbprint,
    });
    expect(readPublicKey(jwk(ec.publicKey))).toMatchObject({ thumbprint });
    const named = { ...ec.publicKey.export({ format: 'jwk' }), kid: 'kent-2026' };
    expect(readPublicKey(JSON.stringify(named))).toMatchObject({ thumbprint, kid: 'kent-2026' });
  });

  it.each([
    ['PEM of a private key', ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['old PEM of a private key', ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString()],
    ['JWK of a private key', jwk(ec.privateKey)],
    ['set with a private key', `{"keys":[${jwk(ec.publicKey)},${jwk(rsa.privateKey)}]}`],
    ['shared secret', '{"kty":"oct","k":"c2VjcmV0"}'],
    [
      'both halves',
      pem(ec.publicKey) + String(ec.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    ],
  ])('is refused loudly as a %s', (_what, text) => {
    expect(readPublicKey(text)).toEqual({ fault: expect.stringContaining('private key') });
  });

  it.each([
    ['RSA', pem(rsa.publicKey), 'RSA key of 2048 bits'],
    ['another curve', jwk(other.publicKey), 'secp384r1'],
    ['Ed25519', pem(ed.publicKey), 'ed25519'],
    ['two keys', pem(ec.publicKey) + pem(rsa.publicKey), 'several keys'],
    ['a set of two', `{"keys":[${jwk(ec.publicKey)},${jwk(rsa.publicKey)}]}`, 'several keys'],
    ['words', 'Our key will follow.', 'neither a public key in PEM'],
    ['broken JSON', '{"kty":', 'neither a public key in PEM'],
  ])('is refused with its kind and size when it is %s', (_what, text, words) => {
    expect(readPublicKey(text)).toEqual({ fault: expect.stringContaining(words) });
  });
});
