import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { sealingKey, sealLogs, verifySeals, type SealingKey } from '@ictg/kit/audit';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { submitReferral } from '../referral/commands/submit-referral.js';
import { toldByTelephone } from '../referral/referral.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { atDesk } from '@ictg/kit/database';

let database: ServiceDatabase;
let key: SealingKey;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  key = sealingKey('a secret of this test');
  for (let round = 0; round < 3; round += 1) {
    await atDesk(database.orm, viewerFor('manager'), (desk) =>
      submitReferral(desk, toldByTelephone()),
    );
    // A transaction that runs anywhere on the server holds a seal back.
    await vi.waitFor(async () => expect(await sealLogs(database.orm, key)).toBeGreaterThan(0), {
      timeout: 20_000,
      interval: 100,
    });
  }
});
afterAll(() => database.close());

it('finds nothing wrong with logs that nobody touched', async () => {
  expect(await verifySeals(database.orm, key)).toEqual([]);
});

it('does not let the run-time role change or delete a row of either log', async () => {
  const client = new pg.Client({ connectionString: database.runUrl });
  await client.connect();
  for (const statement of [
    'update audit.change set name = $$x$$',
    'delete from audit.change',
    'update audit.look set name = $$x$$',
    'delete from audit.look',
    'update audit.seal set rows = 0',
    'truncate audit.change',
  ])
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  await client.end();
});

it('shows when even the administrator has changed a sealed row', async () => {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(
    `update audit.change set name = 'Somebody else' where id = (select min(id) from audit.change)`,
  );
  await client.end();
  expect((await verifySeals(database.orm, key)).join()).toContain('is not what was sealed');
});
