import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startWorld, type IdentityWorld } from '../testing/identity.world.js';
import { runClientCommand } from './partner-client.command.js';

let world: IdentityWorld;
const files = new Map<string, string>();
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const rsa = await generateKeyPair('RS256', { extractable: true });
  files.set('public.pem', await exportSPKI(publicKey));
  files.set('public.json', JSON.stringify(await exportJWK(publicKey)));
  files.set('jwks.json', JSON.stringify({ keys: [await exportJWK(publicKey)] }));
  files.set('private.pem', await exportPKCS8(privateKey));
  files.set('private.json', JSON.stringify(await exportJWK(privateKey)));
  files.set('rsa.json', JSON.stringify(await exportJWK(rsa.publicKey)));
  files.set('notes.txt', 'This is no key.');
});
afterAll(() => world.stop());

const run = (...given: string[]) =>
  runClientCommand(world.admin, given, (file) => {
    const text = files.get(file);
    if (text === undefined) throw new Error('there is no such file.');
    return text;
  });
const register = (id: string, key: string, ...more: string[]) =>
  run(
    'register',
    id,
    '--name',
    'Made-up case system',
    '--role',
    'partner',
    '--agency',
    'E10000030',
    '--key',
    key,
    ...more,
  );
const printed = async (outcome: ReturnType<typeof run>) => JSON.stringify(await outcome);

describe('npm run client', () => {
  it('says so when nothing is registered', async () => {
    expect(await run('list')).toEqual({ print: 'No partner system is registered.' });
  });

  it.each(['public.pem', 'public.json', 'jwks.json'])('takes a public key in %s', async (file) => {
    const id = `system-${file.replace('.', '-')}`;
    expect(await register(id, file)).toHaveProperty('print');
    const { rows } = await world.admin.query<{ jwks: { keys: object[] } }>(
      'select jwks from partner_client where id = $1',
      [id],
    );
    expect(rows[0]?.jwks.keys).toMatchObject([{ kty: 'EC', crv: 'P-256', alg: 'ES256' }]);
    expect(await printed(run('list'))).toContain(id);
  });

  it.each([
    ['private.pem', 'private key'],
    ['private.json', 'private key'],
    ['rsa.json', 'P-256'],
    ['notes.txt', 'neither a PEM file nor JSON'],
    ['nowhere.pem', 'no such file'],
  ])('refuses %s with a sentence', async (file, words) => {
    expect(await printed(register('refused', file))).toContain(words);
    expect(await printed(run('list'))).not.toContain('refused');
  });

  it.each([
    ['an id with capitals', 'Surrey', []],
    ['a role that partners do not have', 'surrey', ['--role', 'manager']],
    ['no agency', 'surrey', ['--agency']],
  ])('refuses %s', async (_what, id, more) => {
    const outcome = more.includes('--agency')
      ? run('register', id, '--name', 'A system', '--role', 'partner', '--key', 'public.pem')
      : register(id, 'public.pem', ...more);
    expect(await outcome).toHaveProperty('fault');
  });

  it('uses no id twice, not even one that has ended', async () => {
    await register('twice', 'public.pem');
    expect(await printed(register('twice', 'public.pem'))).toContain('taken');
    expect(await printed(run('end', 'twice'))).toContain('has ended');
    expect(await printed(run('end', 'twice'))).toContain('no client twice');
    expect(await printed(register('twice', 'public.pem'))).toContain('taken');
    expect(await printed(run('list'))).toMatch(/twice[^"]*ended/);
  });

  it('records who was registered and who ended', async () => {
    const { rows } = await world.admin.query<{ event: string }>(
      `select event from sign_in_event where subject = 'twice' order by id`,
    );
    expect(rows.map(({ event }) => event)).toEqual(['client-registered', 'client-ended']);
  });
});
