import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { statementsSent, viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import { mergeProfessionals, undoMerge } from '../duplicate/commands/merge-professionals.js';
import { partnershipGraph } from '../graph.js';
import { answerPostByLink, doubtPostsAt } from '../post/index.js';
import { endPost, resumePost } from '../post/commands/end-post.js';
import { startPost } from '../post/commands/start-post.js';
import { tickPosts } from '../post/commands/tick-posts.js';
import { partnershipDatabase } from '../testing/database.js';
import { daysAgo, makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { coverageOfTeams } from './coverage.queries.js';

let database: ServiceDatabase;
let graph: Subgraph;
const manager = viewerFor('manager');
const today = londonDay(new Date());
const as = <Result>(work: (desk: Desk) => Promise<Result>) => atDesk(database.orm, manager, work);

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
});
afterAll(() => database.close());

/** Says that these people came to a session on the indicators so many days ago. */
const train = (people: readonly string[], ago: number) =>
  as(async (desk) => {
    const [course, version, session] = [newId('crs'), newId('crv'), newId('ses')];
    const startsAt = londonInstant(daysAgo(ago), '10:00');
    await desk.rows(
      `insert into course (id, created_at, title, title_cy) values (?, now(), ?, 'x')`,
      [course, course],
    );
    await desk.rows(
      `insert into course_version (id, created_at, course_id, number, topics, minutes, aims, materials)
       values (?, now(), ?, 1, '{INDICATORS}', 60, '[]', '[]')`,
      [version, course],
    );
    await desk.rows(
      `insert into session (id, created_at, reference, state, course_version_id, on_day, starts_at_time, minutes,
         starts_at, ends_at, mode, capacity, language, trainers, planned_by)
       values (?, now(), ?, 'HELD', ?, ?::date, '10:00', 60, ?, ?::timestamptz + interval '1 hour', 'ONLINE', 30,
         'ENGLISH', '[]', 'manager')`,
      [session, session, version, daysAgo(ago), startsAt, startsAt],
    );
    for (const [place, person] of people.entries())
      await desk.rows(
        `insert into booking (id, created_at, session_id, place, state, origin, professional_id, name, language, attendance)
         values (?, now(), ?, ?, 'BOOKED', 'LINK', ?, 'x', 'ENGLISH', 'CAME')`,
        [newId('bkg'), session, place + 1, person],
      );
  });

const world = async (
  posts: readonly { readonly confirmedOn?: string; readonly trained?: number }[],
) => {
  const team = await as((desk) => makeTeam(desk));
  const people: { id: string; post: string }[] = [];
  for (const { confirmedOn, trained } of posts) {
    const id = await as((desk) => makeProfessional(desk));
    const post = await as((desk) =>
      makePost(desk, { professionalId: id, teamId: team, ...(confirmedOn && { confirmedOn }) }),
    );
    people.push({ id, post });
    if (trained !== undefined) await train([id], trained);
  }
  return { team, people };
};
const figures = async (team: string, asOf = today) => {
  const coverage = await as((desk) => coverageOfTeams(desk, asOf, [team]));
  const found = coverage.get(team)?.find(({ topic }) => topic === 'INDICATORS');
  return [found?.certain, found?.possible, found?.headcount, found?.certainPercent];
};
const versionOf = (table: string, id: string) =>
  as(async (desk) => {
    const [row] = await desk.rows<{ version: number }>(
      `select version from ${table} where id = ?`,
      [id],
    );
    return row?.version ?? 0;
  });

describe('coverage of a team', () => {
  it('counts who came and is still there, and decays by itself', async () => {
    const { team } = await world([{ trained: 10 }, { trained: 800 }, {}]);
    expect(await figures(team)).toEqual([1, 1, 8, 13]);
    expect(await figures(team, addDays(today, 170))).toEqual([0, 1, 8, 0]);
    expect(await figures(team, addDays(today, 800))).toEqual([0, 0, 8, 0]);
  });

  it('is lower the day after somebody left, and a return restores it once', async () => {
    const { team, people } = await world([{ trained: 10 }]);
    const [{ id, post } = { id: '', post: '' }] = people;
    await as((desk) =>
      endPost(desk, { postId: post, version: 1, untilOn: today, knownBy: 'TEAM' }),
    );
    expect(await figures(team)).toEqual([1, 1, 8, 13]);
    expect(await figures(team, addDays(today, 1))).toEqual([0, 0, 8, 0]);
    await as((desk) =>
      startPost(desk, {
        professionalId: id,
        teamId: team,
        fromOn: addDays(today, 1),
        knownBy: 'PERSON',
        endsPostIds: [],
      }),
    );
    expect(await figures(team, addDays(today, 1))).toEqual([1, 1, 8, 13]);
    const again = as((desk) =>
      startPost(desk, {
        professionalId: id,
        teamId: team,
        fromOn: addDays(today, 2),
        knownBy: 'PERSON',
        endsPostIds: [],
      }),
    );
    await expect(again).rejects.toMatchObject({ code: 'POST_HELD_ALREADY' });
    const resumed = as((desk) => resumePost(desk, { postId: post, version: 2 }));
    await expect(resumed).rejects.toMatchObject({ code: 'RETURNED_SINCE' });
  });

  it('goes with who moves, and leaves the team that was left', async () => {
    const [from, to] = [await world([{ trained: 10 }]), await world([])];
    const [{ id, post } = { id: '', post: '' }] = from.people;
    await as((desk) =>
      startPost(desk, {
        professionalId: id,
        teamId: to.team,
        fromOn: today,
        knownBy: 'TEAM',
        endsPostIds: [post],
      }),
    );
    expect(await figures(from.team)).toEqual([0, 0, 8, 0]);
    expect(await figures(to.team)).toEqual([1, 1, 8, 13]);
  });

  it('is a wider range while a mail comes back, until a press of the link or a tick settles it', async () => {
    const { team, people } = await world([{ trained: 10 }]);
    const [{ id, post } = { id: '', post: '' }] = people;
    const doubt = () =>
      as(async (desk) => {
        const [row] = await desk.rows<{ mail: string }>(
          'select work_email as mail from professional where id = ?',
          [id],
        );
        await desk.rows('update professional set mail_came_back_on = null where id = ?', [id]);
        return doubtPostsAt(desk, row?.mail ?? '');
      });
    expect(await doubt()).toBe(1);
    expect(await figures(team)).toEqual([0, 1, 8, 0]);
    await as((desk) => answerPostByLink(desk, post, 'HERE'));
    expect(await figures(team)).toEqual([1, 1, 8, 13]);
    await doubt();
    const version = await versionOf('post', post);
    await as((desk) =>
      tickPosts(desk, {
        knownBy: 'TEAM',
        ticks: [{ postId: post, version, answer: 'STILL_THERE' }],
      }),
    );
    expect(await figures(team)).toEqual([1, 1, 8, 13]);
    await as((desk) => answerPostByLink(desk, post, 'LEFT'));
    expect(await figures(team)).toEqual([0, 0, 8, 0]);
  });

  it('counts two records as one person once they are merged, and as before when that is undone', async () => {
    const { team, people } = await world([{ trained: 10 }, {}]);
    const [kept, other] = people;
    await train([other?.id ?? ''], 20);
    expect(await figures(team)).toEqual([2, 2, 8, 25]);
    await as((desk) =>
      mergeProfessionals(desk, {
        keptId: kept?.id ?? '',
        keptVersion: 1,
        otherId: other?.id ?? '',
        otherVersion: 1,
      }),
    );
    expect(await figures(team)).toEqual([1, 1, 8, 13]);
    const version = await versionOf('professional', other?.id ?? '');
    await as((desk) => undoMerge(desk, { professionalId: other?.id ?? '', version }));
    expect(await figures(team)).toEqual([2, 2, 8, 25]);
  });
});

describe('in the graph', () => {
  const source = `{ teams(first: 50) { edges { node { name agency { name }
    coverage { topic certain possible headcount certainPercent possiblePercent definition }
    posts { standing professional { name } } engagements { outcome } } } }
    whereNext(first: 50) { total suggestions { team { name } reasons { sentence } } }
    coverageByAuthority { authority { name } topics { certain } }
    coverageByAgencyKind { kind topics { certain } } }`;

  it('is asked for fifty teams in as many statements as for one', async () => {
    const few = await statementsSent(database.orm, () => ask(graph, database.orm, manager, source));
    for (let more = 0; more < 12; more += 1) await world([{}, {}]);
    const many = await statementsSent(database.orm, () =>
      ask(graph, database.orm, manager, source),
    );
    expect(many).toHaveLength(few.length);
  });

  it('is nothing for who may not read it, and the rest of the team stays', async () => {
    const answer = await ask(
      graph,
      database.orm,
      viewerFor('direct-worker'),
      '{ teams(first: 1) { edges { node { name coverage { certain } } } } }',
    );
    expect(answer).toMatchObject({ teams: { edges: [{ node: { coverage: null } }] } });
  });
});
