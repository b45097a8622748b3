import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { missingFromSteps } from '@ictg/kit/testing';
import { encodingEntities } from '../encoding/entities.js';
import { encodingDatabase, statisticsDatabase } from '../testing/database.js';
import { entities } from './entities.js';
let database;
let encodings;
beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  encodings = await encodingDatabase(inject('databaseServer'));
});
afterAll(async () => {
  await database.close();
  await encodings.close();
});
it('the steps of both histories make every table, column and policy that the entities declare', async () => {
  expect(await missingFromSteps(database.adminUrl, entities)).toEqual([]);
  expect(await missingFromSteps(encodings.adminUrl, encodingEntities)).toEqual([]);
});
it('without a viewer neither database has a row, and each role is shut out of the other one', async () => {
  const rows = await database.orm.em
    .fork()
    .getConnection()
    .execute('select id from feed union all select id from source_record');
  expect(rows).toEqual([]);
  await expect(
    database.orm.em.fork().getConnection().execute('select id from encoding'),
  ).rejects.toThrow('does not exist');
  await expect(
    encodings.orm.em.fork().getConnection().execute('select id from source_record'),
  ).rejects.toThrow('does not exist');
});
//# sourceMappingURL=steps.db.test.js.map
