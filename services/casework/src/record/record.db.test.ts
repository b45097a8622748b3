import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { toldByTelephone } from '../referral/referral.factory.js';
import { submitReferral } from '../referral/commands/submit-referral.js';
import { colleague } from '../staff/staff.factory.js';
import { atDesk } from '@ictg/kit/database';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';

let database: ServiceDatabase;
let childId: string;
const manager = viewerFor('manager');
const line = viewerFor('line');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'olu', 'organiser', { name: 'Olu Testperson' });
  ({ childId } = await atDesk(database.orm, manager, (desk) =>
    submitReferral(desk, toldByTelephone()),
  ));
});
afterAll(() => database.close());

async function answerOf(name: string, type: string, input: object, viewer = manager) {
  const { data, errors } = await ask<Record<string, { code?: string; field?: string }>>(
    database.orm,
    viewer,
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code field message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[name];
}

const versionOf = async () => {
  const { data } = await ask<{ child: { version: number } }>(
    database.orm,
    manager,
    'query($id: ID!) { child(id: $id) { version } }',
    { id: childId },
  );
  return data.child.version;
};

describe('a child', () => {
  it.each([
    ['born in 2030', { dateOfBirth: '2030-01-01' }, 'dateOfBirth'],
    ['without a family name', { familyName: ' ' }, 'familyName'],
    ['with nothing for the sex', { sex: null }, 'sex'],
    ['with an exact birthday that is not there', { dateOfBirth: null }, 'dateOfBirth'],
    ['in an authority that does not exist', { authorityGss: 'E99999999' }, 'authorityGss'],
    ['with a name of line breaks', { givenNames: 'Linh\nTesterly' }, 'givenNames'],
  ])('is not kept %s', async (_, changes, field) => {
    const input = { childId, version: await versionOf(), ...changes };
    expect(await answerOf('changeChildIdentity', 'ChangeChildIdentityInput', input)).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });

  it.each([
    [
      'a tie that ends before it begins',
      'linkChild',
      'LinkChildInput',
      { kind: 'SIBLING', otherName: 'Made-up', fromOn: '2021-01-01', untilOn: '2020-01-01' },
      'untilOn',
    ],
    [
      'an adult born in 2050',
      'recordAgeDetermination',
      'RecordAgeDeterminationInput',
      {
        source: 'COUNCIL',
        outcome: 'ADULT',
        bornOn: '2050-01-01',
        determinedOn: '2026-01-01',
        underChallenge: false,
      },
      'bornOn',
    ],
    [
      'a determination of 1500',
      'recordAgeDetermination',
      'RecordAgeDeterminationInput',
      {
        source: 'COUNCIL',
        outcome: 'CHILD',
        determinedOn: '1500-01-01',
        underChallenge: false,
      },
      'determinedOn',
    ],
    [
      'whereabouts from 2099',
      'recordWhereabouts',
      'RecordWhereaboutsInput',
      { reason: 'A test of it.', kind: 'SCHOOL', detail: 'A school.', fromOn: '2099-01-01' },
      'fromOn',
    ],
    [
      'parental responsibility that ends before it begins',
      'recordParentalResponsibility',
      'RecordParentalResponsibilityInput',
      {
        fact: {
          situation: 'PARENT_ABROAD',
          source: 'police',
          fromOn: '2021-01-01',
          untilOn: '2020-01-01',
        },
      },
      'parentalResponsibility.untilOn',
    ],
  ])('has no %s', async (_, name, type, fact, field) => {
    expect(await answerOf(name, type, { childId, ...fact })).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });
});

describe('restricting a record', () => {
  it.each([
    ['a brace', '}'],
    ['a quotation mark', '"'],
    ['nothing', ''],
    ['somebody who can never see a child', 'olu'],
  ])('refuses %s as a name with a sentence', async (_, subject) => {
    const input = {
      childId,
      version: await versionOf(),
      subjects: ['manager', subject],
      reason: 'A test of it.',
    };
    expect(await answerOf('restrictChild', 'RestrictChildInput', input)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'subjects',
    });
  });
});

describe('who may not do it', () => {
  it('is told so before anything is said of the record', async () => {
    const nobody = { alertId: 'alr_nobody', version: 1, reason: ' ' };
    expect(await answerOf('endAlert', 'EndAlertInput', nobody, line)).toMatchObject({
      __typename: 'NotAllowed',
      message:
        "Your role does not include changing a child's record. Ask a service manager if you need it.",
    });
    const duplicate = { referralId: 'ref_a', version: 1, earlierReferralId: 'ref_a' };
    expect(
      await answerOf('markReferralDuplicate', 'MarkReferralDuplicateInput', duplicate, line),
    ).toMatchObject({ __typename: 'NotAllowed' });
  });
});
