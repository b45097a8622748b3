import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { partnershipDatabase } from '../testing/database.js';
import { daysAgo, makePost, makeProfessional, makeTeam } from '../testing/people.js';

let database: ServiceDatabase;
let team: string;
let person: string;
const manager = viewerFor('manager');
const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  team = await as(manager, (desk) => makeTeam(desk, { name: 'Children’s Assessment' }));
  person = await as(manager, (desk) => makeProfessional(desk));
  await as(manager, (desk) => makePost(desk, { professionalId: person, teamId: team }));
});
afterAll(() => database.close());

const readsTeams = new Set(
  roles.filter((role) => !/partner|contract|competent|analyst/.test(role)),
);
const readsPeople = new Set([...readsTeams].filter((role) => !/steward|adjudicator/.test(role)));
const keeps = new Set(['manager', 'organiser', 'rpc', 'system']);

describe('the rows of teams, people and posts', () => {
  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role);
    for (const [table, readers] of [
      ['team', readsTeams],
      ['professional', readsPeople],
      ['post', readsPeople],
    ] as const) {
      const seen = await as(viewer, (desk) => desk.rows(`select 1 from ${table} limit 1`));
      expect(seen, table).toHaveLength(readers.has(role) ? 1 : 0);
      const changed = await as(viewer, (desk) =>
        desk.rows(`update ${table} set version = version returning id`),
      );
      expect(changed.length > 0, table).toBe(keeps.has(role));
    }
    const added = as(viewer, (desk) => makeProfessional(desk));
    if (keeps.has(role)) await added;
    else await expect(added).rejects.toThrow('row-level security');
  });

  it('a partner sees the teams and the people of its own agency, and of no other', async () => {
    const [police] = await as(manager, (desk) =>
      desk.rows<{ id: string }>(`select id from agency where police_force_code = 'E23000031'`),
    );
    const force = await as(manager, (desk) =>
      makeTeam(desk, { agencyId: police?.id ?? '', name: 'Child Exploitation Unit' }),
    );
    const seenBy = async (agency: string) =>
      as(viewerFor('partner', { agency }), async (desk) => ({
        teams: (await desk.rows<{ id: string }>('select id from team')).map(({ id }) => id),
        people: await desk.rows(
          'select id from professional union all select professional_id from post',
        ),
      }));
    expect(await seenBy('E10000030')).toEqual({
      teams: [team],
      people: [{ id: person }, { id: person }],
    });
    expect(await seenBy('E23000031')).toEqual({ teams: [force], people: [] });
    expect(await seenBy('W06000015')).toEqual({ teams: [], people: [] });
  });

  it('nobody may delete, and nobody holds one post twice at a time', async () => {
    await expect(
      as(systemViewer('loader'), (desk) => desk.rows('delete from post')),
    ).rejects.toThrow('permission denied');
    await expect(
      as(manager, (desk) =>
        makePost(desk, { professionalId: person, teamId: team, fromOn: daysAgo(3) }),
      ),
    ).rejects.toThrow('post_once_at_a_time');
  });

  it('one team of a name in an agency, and no headcount without its day', async () => {
    await expect(
      as(manager, (desk) => makeTeam(desk, { name: "CHILDREN'S assessment" })),
    ).rejects.toThrow('team_one_of_name');
    await expect(as(manager, (desk) => makeTeam(desk, { headcountOn: null }))).rejects.toThrow(
      'team_headcount_has_its_day',
    );
  });
});
