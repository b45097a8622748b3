import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { toldByTelephone } from './referral/referral.factory.js';
import { ask } from './testing/ask.js';
import { caseworkDatabase } from './testing/database.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

it('answers a command with the field and the way out, not with a failure of ours', async () => {
  const referrer = {
    organisation: 'Surrey Police',
    type: 'POLICE' as const,
    role: 'x'.repeat(300),
  };
  const { data, errors } = await ask<{ submitReferral: object }>(
    database.orm,
    manager,
    `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { __typename ... on Problem { code field message } } }`,
    { input: toldByTelephone({ referrer }) },
  );
  expect(errors).toEqual([]);
  expect(data.submitReferral).toMatchObject({
    __typename: 'InvalidInput',
    code: 'TOO_LONG',
    field: 'referrer.role',
    message: 'Role is too long: at most 255 characters, and this has 300. Shorten it.',
  });
});

it.each([
  ['a search', `{ childSearch(first: 5, text: "a\\u0000b") { score } }`],
  ['an id', `{ child(id: "chi_\\u0000") { id } }`],
])('answers %s that cannot be read with a sentence', async (_, source) => {
  const { errors } = await ask(database.orm, manager, source);
  expect(errors).toEqual([expect.stringContaining('holds a character that nobody can see')]);
});

it('answers a draft that cannot be kept with a sentence', async () => {
  const { data } = await ask<{ saveDraft: object }>(
    database.orm,
    manager,
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { ... on Problem { code field } } }`,
    { input: { kind: 'test', key: 'new', version: 0, body: { concern: 'a\u0000b' } } },
  );
  expect(data.saveDraft).toMatchObject({ code: 'UNREADABLE_CHARACTER', field: 'body' });
});
