import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { statementsSent, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { partnershipDatabase } from '../testing/database.js';
import { daysAgo, makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { loadStaffList, type StaffList } from './commands/load-staff-list.js';

let database: ServiceDatabase;
const organiser = viewerFor('organiser');
const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

let teams = 0;
const newTeam = async () => {
  const name = `Listed team ${(teams += 1)}`;
  return { name, id: await as(organiser, (desk) => makeTeam(desk, { name })) };
};
const row = (team: string, name: string, more = ',,') => `E10000030,${team},${name},${more}`;
const table = (rows: readonly string[]) =>
  ['agency,team,name,work_email,role_title,from_on', ...rows].join('\n');
const load = (rows: readonly string[], changes: Partial<StaffList> = {}, viewer = organiser) =>
  as(viewer, (desk) =>
    loadStaffList(desk, {
      table: table(rows),
      listOn: daysAgo(0),
      addTeams: false,
      dryRun: false,
      ...changes,
    }),
  );
const postsIn = (teamId: string) =>
  as(organiser, (desk) =>
    desk.rows<{ name: string; from_on: string; until_on: string | null; confirmed_on: string }>(
      `select p.name, h.from_on::text, h.until_on::text, h.confirmed_on::text from post h
       join professional p on p.id = h.professional_id where h.team_id = ? order by p.name, h.from_on`,
      [teamId],
    ),
  );

describe('a staff list', () => {
  it('adds who is new, confirms who is there, proposes who may have left, and does nothing twice', async () => {
    const { id, name } = await newTeam();
    const [stays, gone] = await as(organiser, async (desk) => [
      await makeProfessional(desk, { name: 'Stays Example', workEmail: 'stays@example.org' }),
      await makeProfessional(desk, { name: 'Gone Example' }),
    ]);
    await as(organiser, (desk) => makePost(desk, { professionalId: stays ?? '', teamId: id }));
    const goneFrom = await as(organiser, (desk) =>
      makePost(desk, { professionalId: gone ?? '', teamId: id }),
    );
    const rows = [
      row(name, 'Stays Example', 'Stays@Example.org,Social worker,'),
      row(name, 'New Example', `new@example.org,Team manager,${daysAgo(40)}`),
      row(name, 'Without Mail Example'),
    ];
    const dry = await load(rows, { dryRun: true });
    expect(dry).toMatchObject({
      rows: 3,
      newPeople: 2,
      newPosts: 2,
      confirmed: 1,
      rejected: 0,
      missingPostIds: [goneFrom],
    });
    expect(await postsIn(id)).toHaveLength(2);
    expect(await load(rows)).toEqual(dry);
    expect(await postsIn(id)).toMatchObject([
      { name: 'Gone Example', until_on: null, confirmed_on: daysAgo(30) },
      { name: 'New Example', from_on: daysAgo(40), confirmed_on: daysAgo(0) },
      { name: 'Stays Example', confirmed_on: daysAgo(0) },
      { name: 'Without Mail Example', from_on: daysAgo(0) },
    ]);
    expect(await load(rows)).toMatchObject({
      newPeople: 0,
      newPosts: 0,
      confirmed: 0,
      unchanged: 3,
    });
    expect(await load(rows, { listOn: daysAgo(20) })).toMatchObject({ newPeople: 0, newPosts: 0 });
  });

  it('gives who came back a new post, and takes a changed surname at one address for one person', async () => {
    const { id, name } = await newTeam();
    const back = await as(organiser, (desk) =>
      makeProfessional(desk, { name: 'Rae Back', workEmail: 'rae@example.org' }),
    );
    await as(organiser, (desk) =>
      makePost(desk, { professionalId: back, teamId: id, untilOn: daysAgo(100) }),
    );
    await load([row(name, 'Rae Back-Married', 'rae@example.org,,')]);
    expect(await postsIn(id)).toMatchObject([
      { from_on: daysAgo(365), until_on: daysAgo(100) },
      { from_on: daysAgo(0), until_on: null },
    ]);
  });

  it('names each row that cannot be used by its line, column and way out, and loads the others', async () => {
    const { name } = await newTeam();
    const outcome = await load([
      row(name, 'Good Example', 'good@example.org,,'),
      row('No such team', 'Lost Example'),
      `Nowhere Council,${name},Lost Example,,,`,
      row(name, '', ',,'),
      row(name, 'Bad Mail', 'not-an-address,,'),
      row(name, 'Good Example', 'GOOD@example.org,,'),
      row(name, 'Later Example', 'later@example.org,,2999-01-01'),
    ]);
    expect(outcome).toMatchObject({ newPeople: 1, rejected: 6 });
    expect(outcome.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'team'],
      [4, 'agency'],
      [5, 'name'],
      [6, 'work_email'],
      [7, 'name'],
      [8, 'from_on'],
    ]);
    for (const { sentence } of outcome.problems) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toContain('Lost Example');
    }
  });

  it('takes nobody on a bad row for missing', async () => {
    const { id, name } = await newTeam();
    const kept = await as(organiser, (desk) =>
      makeProfessional(desk, { name: 'Kept Example', workEmail: 'kept@example.org' }),
    );
    await as(organiser, (desk) =>
      makePost(desk, { professionalId: kept, teamId: id, fromOn: daysAgo(0) }),
    );
    const outcome = await load(
      [row(name, 'Kept Example', `kept@example.org,,${daysAgo(0)}`), row(name, 'Other Example')],
      { listOn: daysAgo(5), dryRun: true },
    );
    expect(outcome).toMatchObject({ rejected: 1, missingPostIds: [] });
  });

  it('makes teams only when that was asked for, once for all their rows', async () => {
    const rows = [row('Brand new team', 'One Example'), row('Brand New Team', 'Two Example')];
    expect(await load(rows)).toMatchObject({ newTeams: 0, rejected: 2 });
    expect(await load(rows, { addTeams: true })).toMatchObject({ newTeams: 1, newPosts: 2 });
    expect(await load(rows, { addTeams: true })).toMatchObject({ newTeams: 0, unchanged: 2 });
  });

  it.each([
    ['nothing', '', 'NOT'],
    ['a header only', 'agency,team,name', 'INVALID_INPUT'],
    ['no such columns', 'who,where\na,b', 'HEADER'],
    ['semicolons', 'agency;team;name\na;b;c', 'HEADER'],
    ['a quotation mark that is never closed', 'agency,team,name\n"a,b,c', 'NOT_CSV'],
  ])('is refused as a whole when it holds %s', async (_, text, code) => {
    const refused: unknown = await as(organiser, (desk) =>
      loadStaffList(desk, { table: text, listOn: daysAgo(0), addTeams: false, dryRun: true }),
    ).catch((fault: unknown) => fault);
    expect(refused).toBeInstanceOf(Refusal);
    if (code !== 'NOT') expect(refused).toMatchObject({ code });
  });

  it('of five hundred people is loaded in as many statements as one of two', async () => {
    const { name } = await newTeam();
    const people = (from: number, number: number) =>
      Array.from({ length: number }, (_, at) =>
        row(name, `Person Number ${from + at}`, `person${from + at}@example.org,,`),
      );
    const few = await statementsSent(database.orm, () => load(people(0, 2)));
    const many = await statementsSent(database.orm, () => load(people(2, 500)));
    expect(many).toHaveLength(few.length);
  });

  it.each(roles)('is loaded by %s only where the role keeps people', async (role) => {
    const done = load([row('x', 'y')], { dryRun: true }, viewerFor(role)).then(
      () => 'done',
      (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
    );
    expect(await done).toBe(
      ['manager', 'organiser', 'rpc', 'system'].includes(role) ? 'done' : 'NOT_ALLOWED',
    );
  });
});
