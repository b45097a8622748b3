import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId, openDatabase, type Desk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import {
  answersTo,
  ask,
  doorDocuments,
  howMany,
  viewerFor,
  type ServiceDatabase,
} from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { bookPlace } from '../booking/commands/book-for.js';
import { entities } from '../database/entities.js';
import { recordEngagement } from '../engagement/commands/record-engagement.js';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { daysAgo, makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { makeSession } from '../testing/programme.js';

let database: ServiceDatabase;
let graph: Subgraph;
let engagementId: string;
const organiser = viewerFor('organiser');
const surrey = viewerFor('partner', { agency: 'E10000030' });
const police = viewerFor('partner', { agency: 'E23000031' });
const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
  const teamId = await as(organiser, (desk) => makeTeam(desk, { name: 'Asked team' }));
  engagementId = await as(organiser, (desk) =>
    recordEngagement(desk, {
      teamId,
      askedOn: daysAgo(3),
      outcome: 'DECLINED',
      reason: 'NO_TIME_NOW',
    }),
  );
});
afterAll(() => database.close());

const question = `{ ownTeams(first: 10) { edges { node { name headcount engagements {
  id version outcome reason nextTryOn answer } } } } }`;
const command = `mutation ($input: AnswerForOwnTeamInput!) { answerForOwnTeam(input: $input) {
  __typename ... on OwnTeamAnswered { engagement { answer version } } ... on Problem { code message } } }`;
const send = (viewer: Viewer, changes: object = {}) =>
  ask(graph, database.orm, viewer, command, {
    input: { engagementId, version: 1, answer: 'Please ask us in spring.', ...changes },
  });

describe('a partner and its own teams', () => {
  it('reads every word that is kept of asking them, and another partner reads none', async () => {
    expect(await ask(graph, database.orm, surrey, question)).toMatchObject({
      ownTeams: {
        edges: [
          {
            node: {
              name: 'Asked team',
              engagements: [{ outcome: 'DECLINED', reason: 'NO_TIME_NOW', answer: null }],
            },
          },
        ],
      },
    });
    expect(await ask(graph, database.orm, police, question)).toEqual({ ownTeams: { edges: [] } });
    await expect(ask(graph, database.orm, organiser, question)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('answers for its own team, once as it was read, and for no other', async () => {
    expect(await send(police)).toMatchObject({ answerForOwnTeam: { code: 'NOT_FOUND' } });
    expect(await send(organiser)).toMatchObject({ answerForOwnTeam: { code: 'NOT_ALLOWED' } });
    expect(await send(surrey, { answer: ' ' })).toMatchObject({
      answerForOwnTeam: { code: 'INVALID_INPUT' },
    });
    expect(await send(surrey)).toMatchObject({
      answerForOwnTeam: { engagement: { answer: 'Please ask us in spring.', version: 2 } },
    });
    expect(await send(surrey)).toMatchObject({
      answerForOwnTeam: {
        code: 'CHANGED_MEANWHILE',
        // No partner is told by whom: it may have been one of our staff.
        message: expect.stringMatching(/^This \w+ was changed meanwhile\./) as string,
      },
    });
  });

  it('changes nothing else of what was recorded, whatever it sends to the database', async () => {
    const rewritten = as(surrey, (desk) =>
      desk.rows(`update engagement set outcome = 'AGREED', reason = null where id = ?`, [
        engagementId,
      ]),
    );
    await expect(rewritten).rejects.toThrow('may answer, and change nothing else');
    const moved = await as(police, (desk) =>
      desk.rows(`update engagement set answer = 'x' returning id`),
    );
    expect(moved).toEqual([]);
  });
});

describe('a partner and its own people', () => {
  const peopleOf = `{ ownTeams(first: 10) { edges { node { name
    people { id version name standing } coverage { topic certain possible }
    sessions { courseTitle state people { name state attendance } } } } } }`;
  const tell = `mutation ($input: AnswerForOwnPeopleInput!) { answerForOwnPeople(input: $input) {
    __typename ... on OwnPeopleAnswered { people { name standing } } ... on Problem { code message } } }`;
  interface Seen {
    readonly people: readonly {
      readonly id: string;
      readonly version: number;
      readonly name: string;
      readonly standing: string;
    }[];
    readonly coverage: readonly {
      readonly topic: string;
      readonly certain: number;
      readonly possible: number;
    }[];
    readonly sessions: readonly object[];
  }
  let seen: () => Promise<Seen | undefined>;
  let postId: string;

  beforeAll(async () => {
    seen = async () => {
      const { ownTeams } = (await ask(graph, database.orm, surrey, peopleOf)) as {
        ownTeams: { edges: { node: Seen & { name: string } }[] };
      };
      return ownTeams.edges.find(({ node }) => node.name === 'Team of their own')?.node;
    };
    await as(organiser, async (desk) => {
      const teamId = await makeTeam(desk, { name: 'Team of their own' });
      const professionalId = await makeProfessional(desk, { name: 'Own Person' });
      postId = await makePost(desk, {
        professionalId,
        teamId,
        fromOn: daysAgo(900),
        confirmedOn: daysAgo(400),
      });
      const sessionId = await makeSession(desk, { details: { audience: [{ teamId }] } });
      await bookPlace(desk, {
        idempotencyKey: newId('key'),
        sessionId,
        professionalId,
        teamId,
        name: 'Own Person',
      });
      const elsewhere = await makeSession(desk);
      await bookPlace(desk, {
        idempotencyKey: newId('key'),
        sessionId: elsewhere,
        name: 'Strange Person',
      });
    });
  });

  it('reads who they are, what they have booked and how far they are trained; another partner reads nothing', async () => {
    expect(await seen()).toMatchObject({
      people: [{ name: 'Own Person', standing: 'NOT_CONFIRMED_SINCE' }],
      sessions: [{ state: 'PLANNED', people: [{ name: 'Own Person', state: 'BOOKED' }] }],
      coverage: expect.arrayContaining([
        expect.objectContaining({ topic: 'INDICATORS', certain: 0 }),
      ]) as unknown,
    });
    for (const table of ['post', 'professional', 'booking', 'session', 'session_audience'])
      expect(await as(police, (desk) => desk.rows(`select 1 from ${table}`)), table).toEqual([]);
    for (const table of ['booking', 'session'])
      expect(await as(surrey, (desk) => desk.rows(`select 1 from ${table}`)), table).toHaveLength(
        1,
      );
    for (const table of ['invitation', 'evaluation', 'notice', 'mail'])
      expect(await as(surrey, (desk) => desk.rows(`select 1 from ${table}`)), table).toEqual([]);
  });

  it('says who is still there and who has left, each as it was read, and changes nothing else', async () => {
    const answering = (viewer: Viewer, answer: string, version: number) =>
      ask(graph, database.orm, viewer, tell, { input: { ticks: [{ postId, version, answer }] } });
    const version = (await seen())?.people[0]?.version ?? 0;
    expect(await answering(organiser, 'LEFT', version)).toMatchObject({
      answerForOwnPeople: { code: 'NOT_ALLOWED' },
    });
    expect(await answering(police, 'LEFT', version)).toMatchObject({
      answerForOwnPeople: { code: 'NOT_FOUND' },
    });
    expect(await answering(surrey, 'STILL_THERE', version)).toMatchObject({
      answerForOwnPeople: { people: [{ name: 'Own Person', standing: 'CONFIRMED' }] },
    });
    expect(await answering(surrey, 'LEFT', version)).toMatchObject({
      answerForOwnPeople: { code: 'CHANGED_MEANWHILE' },
    });
    expect(await answering(surrey, 'LEFT', version + 1)).toMatchObject({
      answerForOwnPeople: { people: [{ standing: 'LEFT' }] },
    });
    await expect(
      as(surrey, (desk) => desk.rows(`update post set title = 'x' where id = ?`, [postId])),
    ).rejects.toThrow('may say who is still there, and change nothing else');
  });
});

describe('whatever a council asks at its door', () => {
  const own = 'E10000030';

  it('is answered as somebody whom nothing holds back would be if there were only its own', async () => {
    await as(organiser, async (desk) => {
      const [force] = await desk.rows<{ id: string }>(
        `select id from agency where police_force_code = 'E23000031'`,
      );
      const changes = { name: 'Team of others', gssCode: null } as const;
      const teamId = await makeTeam(desk, { ...changes, ...(force && { agencyId: force.id }) });
      const professionalId = await makeProfessional(desk, { name: 'Other Person' });
      await makePost(desk, { professionalId, teamId });
    });
    const documents = doorDocuments({
      contract: 'council',
      service: 'PARTNERSHIP',
      count: howMany(20, 1_000),
      seed: 3,
      often: ['ownTeams'],
      // The directory is long, public, and the same for everybody.
      without: ['Query.localAuthorities', 'Query.regions', 'Query.policeForces'],
      values: {
        first: ['1', '2', '100', '100', '0', '101'],
        after: ['null', '"nonsense"'],
        text: ['"sur"', '"kent"', '""'],
        gssCode: [`"${own}"`, '"E99999999"'],
        from: ['"2026-11-01"'],
        until: ['"2026-11-30"', '"2026-10-01"'],
      },
      references: [own, 'E99999999'].map((gssCode) => ({
        type: 'LocalAuthority',
        key: `gssCode: "${gssCode}"`,
      })),
    });
    const withAll = await answersTo(graph, database.orm, surrey, documents);
    expect(withAll.join()).toMatch(/Team of their own/);
    expect(withAll.join()).toMatch(/"message"/);
    expect(withAll.join()).not.toMatch(/Team of others|Other Person/);
    const unguarded = await openDatabase({ url: database.adminUrl, entities });
    await atDesk(unguarded, viewerFor('system'), async (desk) => {
      await desk.rows('set local session_replication_role = replica');
      await desk.rows(
        'delete from agency where coalesce(gss_code, police_force_code) is distinct from ?',
        [own],
      );
      await desk.rows('delete from agreement where agency <> ?', [own]);
      for (const [table, column, of] of [
        ['team', 'agency_id', 'agency'],
        ['post', 'team_id', 'team'],
        ['engagement', 'team_id', 'team'],
      ])
        await desk.rows(`delete from ${table} where ${column} not in (select id from ${of})`);
    });
    const withOwn = await answersTo(graph, unguarded, surrey, documents);
    await unguarded.close(true);
    expect(withOwn).toEqual(withAll);
  });
});
