import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { caseworkDatabase } from '../testing/database.js';
import { staffAccount } from './account.queries.js';
import { grantRole } from './commands/grant-role.js';

let database: ServiceDatabase;
const today = londonDay(new Date());
const operator = systemViewer('grant');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const grant = (email: string, role: string, viewer: Viewer = operator) =>
  atDesk(database.orm, viewer, (desk) => grantRole(desk, { email, role, today }));
const account = (email: string) =>
  atDesk(database.orm, systemViewer('identity'), (desk) => staffAccount(desk, email));

describe('granting a role on the command line', () => {
  it('makes the first manager of an installation, who can then sign in', async () => {
    expect(await grant('Jo.Testperson@example.test', 'manager')).toBe(true);
    expect(await account('jo.testperson@example.test')).toMatchObject({
      name: 'Jo Testperson',
      roles: ['manager'],
      areas: [],
    });
  });

  it('changes nothing the second time, and adds a further role to the same person', async () => {
    expect(await grant('jo.testperson@example.test', 'manager')).toBe(false);
    expect(await grant('jo.testperson@example.test', 'auditor')).toBe(true);
    expect((await account('jo.testperson@example.test'))?.roles.toSorted()).toEqual([
      'auditor',
      'manager',
    ]);
  });

  it('is refused for a role that staff cannot have, and to anybody but the operator', async () => {
    for (const role of ['emperor', 'system', 'partner'])
      await expect(grant('jo.testperson@example.test', role)).rejects.toThrow(/There is no role/);
    const byManager = grant('sam.testperson@example.test', 'auditor', viewerFor('manager'));
    await expect(byManager).rejects.toBeInstanceOf(Refusal);
  });
});
