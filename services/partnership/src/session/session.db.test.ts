import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { Refusal } from '@ictg/kit/refusal';
import { statementsSent, viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import {
  enterAttendanceFile,
  tryAttendanceFile,
} from '../attendance-file/enter-attendance-file.js';
import { takePlace } from '../booking/commands/take-place.js';
import { cancelSession } from '../booking/commands/change-session.js';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { inDays, makeCourse, makeSession, planOf } from '../testing/programme.js';
import { cloneSession, planSessions } from './commands/plan-sessions.js';
import { sessionsById } from './session.queries.js';

let database: ServiceDatabase;
let graph: Subgraph;
let courseId: string;
const [organiser, rpc] = [viewerFor('organiser'), viewerFor('rpc')];

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
  courseId = await as(organiser, (desk) => makeCourse(desk));
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) =>
      fault instanceof Refusal ? (fault.detail.field ?? fault.code) : String(fault),
  );
const plan = (changes: Parameters<typeof planOf>[1], viewer = organiser) =>
  as(viewer, (desk) => planSessions(desk, planOf(courseId, changes)));
const states = async (ids: readonly string[]) => {
  const found = await as(organiser, (desk) => sessionsById(desk, ids));
  return ids.map((id) => found.get(id)?.state);
};

describe('planning', () => {
  const trainers = [{ subject: 'busy', name: 'Busy Trainer' }];

  it('plans all days of a series, or none when the trainer is somewhere else on one of them', async () => {
    const days = [inDays(30), inDays(37), inDays(44)];
    await plan({ days: [inDays(37)], startsAtTime: '11:00', details: { trainers } });
    const before = await as(organiser, (desk) => desk.rows('select 1 from session'));
    const clash = plan({ days, startsAtTime: '10:00', details: { trainers } });
    await expect(clash).rejects.toThrow(
      /^Busy Trainer trains in S-\d{4}-\d{5} \(.*\) on .*, 11:00 to 12:30\./,
    );
    expect(await as(organiser, (desk) => desk.rows('select 1 from session'))).toHaveLength(
      before.length,
    );
    // One ends as the other begins: that is no clash.
    const ids = await plan({ days, startsAtTime: '09:30', details: { trainers } });
    expect(ids).toHaveLength(3);
    const found = await as(organiser, (desk) => sessionsById(desk, ids));
    expect(new Set([...found.values()].map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  it('lets two who plan for one trainer at once not both have them', async () => {
    const details = { trainers: [{ subject: 'wanted', name: 'Wanted Trainer' }] };
    const tried = await Promise.all(
      [1, 2, 3].map(() => refusal(plan({ days: [inDays(50)], details }))),
    );
    expect(tried.sort()).toEqual(['done', 'trainers', 'trainers']);
  });

  it('is for an RPC only where they train themselves', async () => {
    expect(await refusal(plan({}, rpc))).toBe('details.trainers');
    const details = { trainers: [{ subject: 'rpc', name: 'Test rpc' }] };
    expect(await refusal(plan({ days: [inDays(60)], details }, rpc))).toBe('done');
    expect(await refusal(plan({}, viewerFor('line')))).toBe('NOT_ALLOWED');
  });

  it('of one like it takes everything but the people', async () => {
    const model = await as(organiser, (desk) => makeSession(desk, { details: { capacity: 7 } }));
    const input = {
      idempotencyKey: newId('key'),
      sessionId: model,
      onDay: inDays(70),
      startsAtTime: '13:00',
    };
    const ids = await Promise.all(
      [1, 2].map(() => as(organiser, (desk) => cloneSession(desk, input))),
    );
    expect(new Set(ids).size).toBe(1);
    const found = (await as(organiser, (desk) => sessionsById(desk, ids))).get(ids[0] ?? '');
    expect(found).toMatchObject({ capacity: 7, startsAtTime: '13:00', counts: { booked: 0 } });
  });
});

describe('a series that is cancelled', () => {
  it('is cancelled from a session on; what came before stays', async () => {
    const ids = await plan({ days: [inDays(80), inDays(87), inDays(94)] });
    const second = ids[1] ?? '';
    await as(organiser, (desk) =>
      cancelSession(desk, { sessionId: second, version: 1, reason: 'No room', wholeSeries: true }),
    );
    expect(await states(ids)).toEqual(['PLANNED', 'CANCELLED', 'CANCELLED']);
  });
});

describe('an attendance file', () => {
  it('is read without keeping anything, then entered once with what was decided', async () => {
    const sessionId = await as(organiser, (desk) => makeSession(desk));
    const person = { roleTitle: null, accessNeeds: null, professionalId: null, teamId: null };
    await as(systemViewer('booking-link'), (desk) =>
      takePlace(desk, sessionId, {
        ...person,
        name: 'Sure Person',
        email: 'sure@example.org',
        language: 'ENGLISH',
        origin: 'LINK',
      }),
    );
    const file = Buffer.from(
      'Name,Email,Duration\nSure Person,sure@example.org,88\nNew Person,,80\nLeft Out,,3\n',
    ).toString('base64');
    const read = await as(organiser, (desk) => tryAttendanceFile(desk, { sessionId, file }));
    expect(read.lines.map(({ isSure, reason }) => [isSure, reason])).toEqual([
      [true, 'SAME_ADDRESS'],
      [false, 'NOT_ON_THE_LIST'],
      [false, 'NOT_ON_THE_LIST'],
    ]);
    const came = () =>
      as(organiser, (desk) =>
        desk.rows(
          `select name, minutes_there from booking where session_id = ? and attendance = 'CAME' order by name`,
          [sessionId],
        ),
      );
    expect(await came()).toEqual([]);
    const input = {
      sessionId,
      file,
      idempotencyKey: newId('key'),
      decisions: [{ line: 3, isNew: true }],
    };
    for (let time = 0; time < 2; time += 1)
      expect(await as(organiser, (desk) => enterAttendanceFile(desk, input))).toEqual({
        marked: 2,
        leftOut: 1,
      });
    expect(await came()).toEqual([
      { name: 'New Person', minutes_there: 80 },
      { name: 'Sure Person', minutes_there: 88 },
    ]);
    const picture = { sessionId, file: Buffer.from([0x89, 0x50]).toString('base64') };
    expect(await refusal(as(organiser, (desk) => tryAttendanceFile(desk, picture)))).toBe('file');
  });
});

describe('in the graph', () => {
  const list = `{ sessions(first: 50) { edges { node { reference course { title } courseVersion { number } evaluation { answers }
    counts { booked } link access { canChange whyNot } } } } }`;

  it('a list of sessions takes as many statements as one', async () => {
    const sent = (source: string) =>
      statementsSent(database.orm, () => ask(graph, database.orm, organiser, source));
    const [many, one] = [await sent(list), await sent(list.replace('first: 50', 'first: 1'))];
    expect(many.length).toBe(one.length);
    expect(many.length).toBeLessThanOrEqual(12);
  });

  it('whoever does not work with sessions reads the programme, and nobody’s numbers or links', async () => {
    const answer = await ask(graph, database.orm, viewerFor('direct-worker'), list);
    const { edges } = answer.sessions as { edges: { node: Record<string, unknown> }[] };
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges)
      expect(node).toMatchObject({
        counts: null,
        link: null,
        evaluation: null,
        access: { canChange: false },
      });
  });
});
