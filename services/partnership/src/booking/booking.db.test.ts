// cspell:ignore Gwahoddiad Cwrs Walkin
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dayInWords } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { sessionsById } from '../session/index.js';
import { partnershipDatabase } from '../testing/database.js';
import { makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { clockChanges, inDays, letItBegin, makeSession } from '../testing/programme.js';
import { bookingPage } from './booking.queries.js';
import type { Booking } from './booking.type.js';
import { addWalkIn, bookPlace } from './commands/book-for.js';
import { cancelBooking } from './commands/cancel-booking.js';
import {
  cancelSession,
  changeSession,
  holdSession,
  rescheduleSession,
} from './commands/change-session.js';
import { inviteTeams } from './commands/invite-teams.js';
import { markAttendance } from './commands/mark-attendance.js';
import { takePlace, type Wanting } from './commands/take-place.js';

let database: ServiceDatabase;
const [manager, organiser] = [viewerFor('manager'), viewerFor('organiser')];
const link = systemViewer('booking-link');
const { mondayAfterSpring } = clockChanges();

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const key = () => newId('key');
const wanting = (name: string, changes: Partial<Wanting> = {}): Wanting => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  roleTitle: null,
  accessNeeds: null,
  professionalId: null,
  teamId: null,
  language: 'ENGLISH',
  origin: 'LINK',
  ...changes,
});
const book = (sessionId: string, who: Wanting) =>
  as(link, (desk) => takePlace(desk, sessionId, who));
const people = async (sessionId: string, viewer = manager): Promise<Booking[]> => {
  const page = await as(viewer, (desk) =>
    bookingPage(desk, sessionId, { first: 100, after: null, withCancelled: true }),
  );
  return page.edges.map(({ node }) => node);
};
const standing = async (sessionId: string) =>
  (await people(sessionId)).map(({ name, state }) => `${name} ${state}`);
const mailsTo = (email: string) =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ subject: string; body: string; language: string }>(
      'select subject, body, language from mail where to_address = ? order by id',
      [email],
    ),
  );
const versionOf = async (sessionId: string) =>
  (await as(manager, (desk) => sessionsById(desk, [sessionId]))).get(sessionId)?.version ?? 0;

describe('places', () => {
  it('go to the next in line when one is given up, and past whoever’s team has its quota', async () => {
    const team = await as(organiser, (desk) => makeTeam(desk));
    const sessionId = await as(organiser, (desk) =>
      makeSession(desk, { details: { capacity: 2, audience: [{ teamId: team, quota: 1 }] } }),
    );
    await book(sessionId, wanting('One of the team', { teamId: team }));
    await book(sessionId, wanting('Another Person'));
    await book(sessionId, wanting('Two of the team', { teamId: team }));
    await book(sessionId, wanting('Last Person'));
    const [, another] = await people(sessionId);
    await as(organiser, (desk) =>
      cancelBooking(desk, {
        bookingId: another?.id ?? '',
        version: another?.version ?? 0,
        reason: 'Rang',
      }),
    );
    expect(await standing(sessionId)).toEqual([
      'One of the team BOOKED',
      'Another Person CANCELLED',
      'Two of the team WAITING',
      'Last Person BOOKED',
    ]);
    expect(
      (await mailsTo('last.person@example.org')).map(({ subject }) => subject.split(':')[0]),
    ).toEqual(['You are on the waiting list', 'A place is yours']);
  });

  it('are not given once the session has begun or was cancelled', async () => {
    const begun = await as(organiser, (desk) => makeSession(desk));
    await as(organiser, (desk) => letItBegin(desk, begun));
    expect(await refusal(book(begun, wanting('Late')))).toBe('SESSION_BEGUN');
    const gone = await as(organiser, (desk) => makeSession(desk));
    await as(organiser, (desk) =>
      cancelSession(desk, { sessionId: gone, version: 1, reason: 'The trainer is ill' }),
    );
    expect(await refusal(book(gone, wanting('Unlucky')))).toBe('SESSION_CANCELLED');
  });
});

describe('an invitation', () => {
  it('goes once to everybody of a team who is in post and may be asked, in their language', async () => {
    const [team, sessionId] = await as(organiser, async (desk) => {
      const made = await makeTeam(desk);
      const join = async (changes: Parameters<typeof makeProfessional>[1], post = {}) => {
        const professionalId = await makeProfessional(desk, changes);
        await makePost(desk, { professionalId, teamId: made, ...post });
      };
      await join({ workEmail: 'anwen.sampl@example.org', mailLanguage: 'CY' });
      await join({ workEmail: 'left@example.org' }, { untilOn: '2026-01-31' });
      await join({ workEmail: 'never@example.org', contactPreference: 'NO_INVITATIONS' });
      await join({ workEmail: null });
      return [made, await makeSession(desk)];
    });
    const invite = () =>
      as(organiser, (desk) =>
        inviteTeams(desk, { idempotencyKey: key(), sessionId, teamIds: [team] }),
      );
    expect(await invite()).toEqual([{ teamId: team, invited: 1, notReached: 2 }]);
    expect(await invite()).toEqual([{ teamId: team, invited: 0, notReached: 2 }]);
    const [mail] = await mailsTo('anwen.sampl@example.org');
    expect(mail?.subject).toMatch(/^Gwahoddiad: Cwrs/);
    expect(mail?.body).toContain('/awareness/invitation/');
    for (const email of ['left@example.org', 'never@example.org'])
      expect(await mailsTo(email)).toEqual([]);
  });
});

describe('the register', () => {
  it('keeps of two marks the one that was made later, in whatever order they arrive', async () => {
    const sessionId = await as(organiser, (desk) => makeSession(desk));
    const { bookingId } = await book(sessionId, wanting('Marked Person'));
    const mark = (attendance: 'CAME' | 'DID_NOT_COME' | 'NOT_RECORDED', at: string) =>
      as(organiser, (desk) =>
        markAttendance(desk, {
          sessionId,
          marks: [{ bookingId, attendance, markedAt: new Date(at) }],
        }),
      );
    await mark('CAME', '2026-03-04T10:05:00Z');
    await mark('DID_NOT_COME', '2026-03-04T10:01:00Z');
    expect(await people(sessionId)).toMatchObject([{ attendance: 'CAME' }]);
    await mark('NOT_RECORDED', '2026-03-04T10:06:00Z');
    await mark('CAME', '2026-03-04T10:05:00Z');
    expect(await people(sessionId)).toMatchObject([{ attendance: 'NOT_RECORDED' }]);
  });

  it('enters a walk-in once, and puts them into the directory with a post in their team', async () => {
    const [team, sessionId] = await as(organiser, async (desk) => [
      await makeTeam(desk),
      await makeSession(desk, { details: { capacity: 1 } }),
    ]);
    await book(sessionId, wanting('Has a place'));
    const input = {
      idempotencyKey: key(),
      sessionId,
      teamId: team,
      name: 'Wendy Walkin',
      markedAt: new Date(),
    };
    const ids = await Promise.all(
      [1, 2].map(() => as(organiser, (desk) => addWalkIn(desk, input))),
    );
    expect(new Set(ids).size).toBe(1);
    const walkIn = (await people(sessionId)).find(({ name }) => name === 'Wendy Walkin');
    expect(walkIn).toMatchObject({ state: 'BOOKED', attendance: 'CAME', origin: 'WALK_IN' });
    const posts = await as(manager, (desk) =>
      desk.rows('select team_id, known_by from post where professional_id = ?', [
        walkIn?.professionalId,
      ]),
    );
    expect(posts).toEqual([{ team_id: team, known_by: 'ATTENDANCE' }]);
  });

  it('closes only afterwards; then whoever has no mark did not come, and nothing can be ticked', async () => {
    const sessionId = await as(organiser, (desk) => makeSession(desk));
    const { bookingId } = await book(sessionId, wanting('No Mark'));
    const hold = async () =>
      refusal(
        as(organiser, async (desk) =>
          holdSession(desk, { sessionId, version: await versionOf(sessionId) }),
        ),
      );
    expect(await hold()).toBe('SESSION_TO_COME');
    await as(organiser, (desk) => letItBegin(desk, sessionId));
    expect(await hold()).toBe('done');
    expect(await people(sessionId)).toMatchObject([{ attendance: 'DID_NOT_COME' }]);
    const marks = [{ bookingId, attendance: 'CAME' as const, markedAt: new Date() }];
    expect(await refusal(as(organiser, (desk) => markAttendance(desk, { sessionId, marks })))).toBe(
      'REGISTER_CLOSED',
    );
  });
});

describe('a session that changes', () => {
  it('is moved with its reason, in a message to everybody who has a place or waits', async () => {
    const sessionId = await as(organiser, (desk) =>
      makeSession(desk, { details: { capacity: 1 } }),
    );
    await book(sessionId, wanting('Mover One'));
    await book(sessionId, wanting('Mover Two', { language: 'WELSH' }));
    await as(organiser, (desk) =>
      rescheduleSession(desk, {
        sessionId,
        version: 1,
        onDay: mondayAfterSpring,
        startsAtTime: '09:30',
        minutes: 90,
        link: 'https://meet.example/other',
        reason: 'The room is flooded',
      }),
    );
    const [, moved] = await mailsTo('mover.one@example.org');
    expect(moved?.subject).toContain(`Monday ${dayInWords(mondayAfterSpring)}, 09:30 to 11:00`);
    expect(moved?.body).toContain('The room is flooded');
    expect((await mailsTo('mover.two@example.org'))[1]?.subject).toMatch(
      /Dydd Llun \d+ (Mawrth|Ebrill)/,
    );
    const found = (await as(manager, (desk) => sessionsById(desk, [sessionId]))).get(sessionId);
    // The clocks have gone forward the day before: half past nine is half past eight in UTC.
    expect(found?.startsAt.toISOString()).toBe(`${mondayAfterSpring}T08:30:00.000Z`);
  });

  const changed = async (
    sessionId: string,
    details: Partial<Parameters<typeof changeSession>[1]['details']>,
  ) => {
    const session = (await as(manager, (desk) => sessionsById(desk, [sessionId]))).get(sessionId);
    await as(organiser, (desk) =>
      changeSession(desk, {
        sessionId,
        version: session?.version ?? 0,
        details: {
          mode: 'ONLINE',
          link: session?.link ?? null,
          capacity: 1,
          language: 'ENGLISH',
          provisions: [],
          trainers: [...(session?.trainers ?? [])],
          audience: [],
          ...details,
        },
      }),
    );
  };

  it('gives new places at once to those who wait', async () => {
    const sessionId = await as(organiser, (desk) =>
      makeSession(desk, { details: { capacity: 1 } }),
    );
    await book(sessionId, wanting('First Person'));
    await book(sessionId, wanting('Second Person'));
    await changed(sessionId, { capacity: 2 });
    expect(await standing(sessionId)).toEqual(['First Person BOOKED', 'Second Person BOOKED']);
  });

  it('tells everybody who has a place the link of the meeting once it has one, and whoever waits nothing', async () => {
    const sessionId = await as(organiser, (desk) =>
      makeSession(desk, { details: { capacity: 1, link: null } }),
    );
    const [placed, waits] = ['placed@example.org', 'waits@example.org'];
    await book(sessionId, { ...wanting('Placed Person'), email: placed });
    await book(sessionId, { ...wanting('Waiting Person'), email: waits });
    await changed(sessionId, { link: 'https://meet.example/later' });
    await changed(sessionId, { accessNote: 'Captions are on' });
    const told = (await mailsTo(placed)).filter(({ subject }) => subject.startsWith('The link'));
    expect(told.map(({ body }) => body.includes('https://meet.example/later'))).toEqual([true]);
    expect((await mailsTo(waits)).map(({ body }) => body).join()).not.toContain('meet.example');
  });
});

describe('who may do what with the people of a session', () => {
  const reads = new Set(['manager', 'organiser', 'rpc', 'system']);
  const any = new Set(['manager', 'organiser', 'system']);

  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role);
    const mine = { trainers: [{ subject: 'rpc', name: 'Test rpc' }] };
    const days = [inDays(20 + roles.indexOf(role))];
    const own = await as(organiser, (desk) => makeSession(desk, { days, details: mine }));
    const other = await as(organiser, (desk) => makeSession(desk));
    for (const sessionId of [own, other]) await book(sessionId, wanting('Seen Person'));
    expect(await people(own, viewer)).toHaveLength(reads.has(role) ? 1 : 0);
    const raw = await as(viewer, (desk) =>
      desk.rows('select 1 from booking where session_id = ?', [own]),
    );
    expect(raw).toHaveLength(reads.has(role) ? 1 : 0);
    for (const [sessionId, may] of [
      [own, any.has(role) || role === 'rpc'],
      [other, any.has(role)],
    ] as const) {
      const asked = as(viewer, (desk) =>
        bookPlace(desk, { idempotencyKey: key(), sessionId, name: 'New Person' }),
      );
      expect(await refusal(asked)).toBe(may ? 'done' : 'NOT_ALLOWED');
      const forced = as(viewer, (desk) =>
        desk.rows(`update booking set access_needs = 'x' where session_id = ? returning id`, [
          sessionId,
        ]),
      );
      expect((await forced).length > 0).toBe(may);
    }
    const answers = await as(viewer, (desk) => desk.rows('select 1 from evaluation'));
    expect(answers).toEqual([]);
  });
});
