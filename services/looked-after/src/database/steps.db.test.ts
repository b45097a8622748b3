import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { missingFromSteps, type ServiceDatabase } from '@ictg/kit/testing';
import { lookedAfterDatabase } from '../testing/database.js';
import { entities } from './entities.js';

let database: ServiceDatabase;

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

it('the steps of the history make every table, column and policy that the entities declare', async () => {
  expect(await missingFromSteps(database.adminUrl, entities)).toEqual([]);
});
