import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openDatabase } from '@ictg/kit/database';
import { formDatabase, type FormDatabase } from '../testing/database.js';
import { entities } from './entities.js';

let database: FormDatabase;

beforeAll(async () => {
  database = await formDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

// What it prints when it fails is what the next step of the history must say.
it('the steps of the history make every table, column and policy that the entities declare', async () => {
  const administrator = await openDatabase({ url: database.adminUrl, entities, connections: 1 });
  const sql = await administrator.schema.getUpdateSchemaSQL({ wrap: false });
  await administrator.close(true);
  const missing = sql
    .split(/;\n+/)
    .map((statement) => statement.trim())
    // Steps also make what entities cannot say: triggers, exclusions, partial indexes.
    .filter((statement) => statement !== '' && !/ drop |^drop /.test(statement));
  expect(missing).toEqual([]);
});
