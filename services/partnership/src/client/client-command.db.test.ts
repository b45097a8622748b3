import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { partnershipDatabase } from '../testing/database.js';
import { runClientCommand } from './client-command.js';

let database: ServiceDatabase;
const files = new Map<string, string>();
const pair = (algorithm = 'ES256') => generateKeyPair(algorithm, { extractable: true });
beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  const { publicKey, privateKey } = await pair();
  files.set('public.pem', await exportSPKI(publicKey));
  files.set('private.pem', await exportPKCS8(privateKey));
  files.set('private.json', JSON.stringify(await exportJWK(privateKey)));
  files.set('public.json', JSON.stringify(await exportJWK((await pair()).publicKey)));
  files.set('jwks.json', JSON.stringify({ keys: [await exportJWK((await pair()).publicKey)] }));
  files.set('twice.pem', await exportSPKI((await pair()).publicKey));
  files.set('other.pem', await exportSPKI((await pair()).publicKey));
  files.set('rsa.json', JSON.stringify(await exportJWK((await pair('RS256')).publicKey)));
  files.set('notes.txt', 'This is no key.');
});
afterAll(() => database.close());

const run = (...given: string[]) =>
  runClientCommand(database.orm, given, (file) => {
    const text = files.get(file);
    if (text === undefined) throw new Error('there is no such file.');
    return text;
  });
const options = {
  name: 'Made-up case system',
  use: 'Made up to show the children we are responsible for.',
  contact: 'Sunny Sample',
  email: 'sunny.sample@example.org',
  role: 'partner',
  agency: 'E10000030',
};
const register = (
  id: string,
  key: string,
  changes: Partial<Record<keyof typeof options, string | undefined>> = {},
) =>
  run(
    'register',
    id,
    ...Object.entries({ ...options, key, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    ),
  );
const printed = async (outcome: ReturnType<typeof run>) => JSON.stringify(await outcome);

describe('npm run client', () => {
  it('says so when nothing is registered', async () => {
    expect(await run('list')).toEqual({ print: 'No connection of a partner is registered.' });
  });

  it.each(['public.pem', 'public.json', 'jwks.json'])('takes a public key in %s', async (file) => {
    const id = `system-${file.replace('.', '-')}`;
    expect(await register(id, file)).toHaveProperty('print');
    expect(await printed(run('list'))).toContain(`${id}\\tE10000030\\tcouncil\\tadmitted`);
  });

  it.each([
    ['private.pem', 'private key'],
    ['private.json', 'private key'],
    ['rsa.json', 'RSA key of 2048 bits'],
    ['notes.txt', 'neither a public key in PEM'],
    ['nowhere.pem', 'cannot be read'],
  ])('refuses %s with a sentence', async (file, words) => {
    expect(await printed(register('refused', file))).toContain(words);
    expect(await printed(run('list'))).not.toContain('refused');
  });

  it.each([
    ['an id with capitals', 'Surrey', {}],
    ['a role that partners do not have', 'surrey', { role: 'manager' }],
    ['an agency that there is not', 'surrey', { agency: 'E99999999' }],
    ['nobody to write to', 'surrey', { email: 'nobody' }],
    ['no agency', 'surrey', { agency: undefined }],
  ])('refuses %s', async (_what, id, changes) => {
    expect(await register(id, 'other.pem', changes)).toHaveProperty('fault');
  });

  it('uses no id twice, not even one that has ended, and no key twice', async () => {
    await register('twice', 'twice.pem');
    expect(await printed(register('twice', 'other.pem'))).toContain('taken');
    expect(await printed(register('another', 'twice.pem'))).toContain('used before');
    expect(await printed(run('end', 'twice'))).toContain('has ended');
    expect(await printed(run('end', 'twice'))).toContain('no client twice');
    expect(await printed(register('twice', 'other.pem'))).toContain('taken');
    expect(await printed(run('list'))).toMatch(/twice[^"]*stopped/);
  });

  it('writes every step into the log of changes, and tells the contact', async () => {
    const counts = await atDesk(database.orm, systemViewer('test'), (desk) =>
      desk.rows(
        `select (select count(*)::integer from audit.change c join partner_client p on p.id = c.row_id
           where c.table_name = 'partner_client' and p.client_id = 'twice') as changes,
         (select count(*)::integer from mail m join partner_client p on p.id = m.record_id
           where p.client_id = 'twice') as mails`,
      ),
    );
    expect(counts).toEqual([{ changes: 3, mails: 2 }]);
  });
});
