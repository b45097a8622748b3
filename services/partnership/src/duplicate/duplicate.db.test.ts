import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { professionalById } from '../professional/index.js';
import { partnershipDatabase } from '../testing/database.js';
import { makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { keepApart, mergeProfessionals, undoMerge } from './commands/merge-professionals.js';
import { possibleDuplicates } from './duplicate.queries.js';

let database: ServiceDatabase;
let team: string;
const manager = viewerFor('manager');
const as = <Result>(work: (desk: Desk) => Promise<Result>, viewer: Viewer = manager) =>
  atDesk(database.orm, viewer, work);

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  team = await as((desk) => makeTeam(desk));
});
afterAll(() => database.close());

const person = (name: string, changes: Parameters<typeof makeProfessional>[1] = {}) =>
  as(async (desk) => {
    const id = await makeProfessional(desk, { name, ...changes });
    await makePost(desk, { professionalId: id, teamId: team });
    return id;
  });
const pairs = async () => {
  const { edges } = await as((desk) => possibleDuplicates(desk, { first: 100, after: null }));
  return edges.map(({ node }) => ({
    names: [node.first.name, node.second.name].sort().join(' + '),
    likenesses: node.likenesses,
  }));
};
const version = (id: string) => as(async (desk) => (await professionalById(desk, id)).version);
const pair = async (keptId: string, otherId: string) => ({
  keptId,
  keptVersion: await version(keptId),
  otherId,
  otherVersion: await version(otherId),
});

describe('records that may be one person', () => {
  it('are found by the same address, or by names alike in the same agency, and by nothing else', async () => {
    await person('Morwenna Samplewright', { workEmail: 'm.s@example.org' });
    await person('M Samplewright-Smythe', { workEmail: 'm.s@example.org' });
    await person('Oberon Testerley');
    await person('Oberón Testerley');
    await person('Nobody Else');
    expect(await pairs()).toEqual([
      { names: 'M Samplewright-Smythe + Morwenna Samplewright', likenesses: ['SAME_MAIL'] },
      { names: 'Oberon Testerley + Oberón Testerley', likenesses: ['SAME_NAME'] },
    ]);
  });

  it('are asked about once: what was decided to be two people stays two', async () => {
    const [one, other] = [await person('Twin Specimen'), await person('Twinn Specimen')];
    expect(await pairs()).toContainEqual({
      names: 'Twin Specimen + Twinn Specimen',
      likenesses: ['SIMILAR_NAME'],
    });
    const both = await pair(one, other);
    await as((desk) => keepApart(desk, both));
    expect((await pairs()).map(({ names }) => names)).not.toContain(
      'Twin Specimen + Twinn Specimen',
    );
  });

  it('are one person through chains of merges, and come apart again just as they were', async () => {
    const [a, b, c] = [await person('Aaa One'), await person('Bbb Two'), await person('Ccc Three')];
    const who = (id: string) => as(async (desk) => (await professionalById(desk, id)).personId);
    await pair(b, a).then((both) => as((desk) => mergeProfessionals(desk, both)));
    await pair(c, b).then((both) => as((desk) => mergeProfessionals(desk, both)));
    expect([await who(a), await who(b), await who(c)]).toEqual([c, c, c]);
    await as(async (desk) => undoMerge(desk, { professionalId: b, version: await version(b) }));
    expect([await who(a), await who(b), await who(c)]).toEqual([b, b, c]);
    await as(async (desk) => undoMerge(desk, { professionalId: a, version: await version(a) }));
    expect([await who(a), await who(b), await who(c)]).toEqual([a, b, c]);
  });

  it('keep a rule for safe contact, whichever record it was told to', async () => {
    const kept = await person('Careful Example');
    const other = await person('Careful Exampel', { safeContactRule: 'No voicemail' });
    const both = await pair(kept, other);
    await as((desk) => mergeProfessionals(desk, both));
    expect(await as((desk) => professionalById(desk, kept))).toMatchObject({
      safeContactRule: 'No voicemail',
      canBeInvited: false,
    });
  });

  it('are not merged twice, or with themselves', async () => {
    const [kept, other] = [await person('Once Only'), await person('Once Onlyy')];
    const both = await pair(kept, other);
    await as((desk) => mergeProfessionals(desk, both));
    const again = await pair(kept, other);
    await expect(as((desk) => mergeProfessionals(desk, again))).rejects.toMatchObject({
      code: 'RECORD_MERGED',
    });
    const self = await pair(kept, kept);
    await expect(as((desk) => mergeProfessionals(desk, self))).rejects.toBeInstanceOf(Refusal);
  });

  it.each(roles)('are merged by %s only where the role keeps the directory', async (role) => {
    const asked = as(
      (desk) => possibleDuplicates(desk, { first: 1, after: null }),
      viewerFor(role),
    );
    const outcome = await asked.then(
      () => 'done',
      (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
    );
    expect(outcome).toBe(
      ['manager', 'organiser', 'system'].includes(role) ? 'done' : 'NOT_ALLOWED',
    );
  });
});
