import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { recordEngagement } from '../engagement/commands/record-engagement.js';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { daysAgo, makeTeam } from '../testing/people.js';

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
    expect(await send(surrey)).toMatchObject({ answerForOwnTeam: { code: 'CHANGED_MEANWHILE' } });
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
