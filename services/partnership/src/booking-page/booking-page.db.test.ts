// cspell:ignore Gwasanaeth Ŵyn unpdf Cymraes Sampl Gŵyn Tystysgrif presenoldeb Cwrs enghreifftiol Enwi dangosyddion camfanteisio Nodau dysgu
import Fastify, { type FastifyInstance } from 'fastify';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { sessionsById } from '../session/index.js';
import { holdSession } from '../booking/commands/change-session.js';
import { inviteTeams } from '../booking/commands/invite-teams.js';
import { bookingPage } from '../booking/booking.queries.js';
import { markAttendance } from '../booking/commands/mark-attendance.js';
import { teamLinkId } from '../booking/team-link.js';
import { evaluationSums } from '../evaluation/evaluation.queries.js';
import { linkKey, linksAre, type LinkKind } from '../link/index.js';
import { sendDue } from '../reminder/send-due.js';
import { partnershipDatabase } from '../testing/database.js';
import { makePost, makeProfessional, makeTeam } from '../testing/people.js';
import { clockChanges, inDays, letItBegin, makeSession } from '../testing/programme.js';
import {
  ownCalendarLink,
  renewCalendarLink,
} from '../trainer-calendar/trainer-calendar.queries.js';
import { addPostPage } from '../post-page/index.js';
import { addBookingPages } from './index.js';

let database: ServiceDatabase;
let app: FastifyInstance;
const organiser = viewerFor('organiser');
const { mondayAfterSpring, autumnSunday } = clockChanges();
const compact = (day: string) => day.replaceAll('-', '');

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  linksAre({
    url: 'https://guardians.example',
    signedWith: 'a secret of this test, and of no other one',
  });
  app = Fastify();
  await addBookingPages(app, database.orm);
  await addPostPage(app, database.orm);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const system = <Row>(sql: string, parameters: unknown[] = []) =>
  as(systemViewer('test'), (desk) => desk.rows<Row>(sql, parameters));
const get = (url: string) => app.inject({ method: 'GET', url });
const post = (url: string, form: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const soon = () => new Date(Date.now() + 3_600_000);
const mailsTo = (email: string) =>
  system<{ subject: string; body: string }>(
    'select subject, body from mail where to_address = ? order by id',
    [email],
  );
const linkIn = (body = '', path = '') =>
  new RegExp(`https://guardians\\.example(/awareness/${path}/\\S+)`).exec(body)?.[1] ?? '';

/** A session to which one person was invited; the address of their invitation's page. */
async function invited(
  name: string,
  changes: Parameters<typeof makeSession>[1] = {},
  welsh = false,
) {
  const email = `${newId('adr')}@example.org`;
  const { sessionId, teamId } = await as(organiser, async (desk) => {
    const team = await makeTeam(desk);
    const professionalId = await makeProfessional(desk, {
      name,
      workEmail: email,
      mailLanguage: welsh ? 'CY' : 'EN',
    });
    await makePost(desk, { professionalId, teamId: team });
    const session = await makeSession(desk, changes);
    await inviteTeams(desk, { idempotencyKey: newId('key'), sessionId: session, teamIds: [team] });
    return { sessionId: session, teamId: team };
  });
  const [mail] = await mailsTo(email);
  return { sessionId, teamId, email, url: linkIn(mail?.body, 'invitation') };
}

describe('an invitation’s page', () => {
  it('does nothing when it is opened, books when it is pressed, and gives the same place when pressed again', async () => {
    const { sessionId, url } = await invited('Pressing Person');
    const opened = await get(url);
    expect(opened.statusCode).toBe(200);
    expect(opened.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(opened.body).not.toContain('Pressing Person');
    expect(await system('select 1 from booking where session_id = ?', [sessionId])).toEqual([]);
    const places = await Promise.all(
      [1, 2, 3].map(() => post(url, { do: 'book', needs: 'A quiet seat' })),
    );
    expect(new Set(places.map(({ headers }) => headers.location)).size).toBe(1);
    const place = await get(String(places[0]?.headers.location));
    expect(place.body).toContain('You have a place.');
    expect(
      await system('select access_needs, state from booking where session_id = ?', [sessionId]),
    ).toEqual([{ access_needs: 'A quiet seat', state: 'BOOKED' }]);
    expect(await system('select answer from invitation where session_id = ?', [sessionId])).toEqual(
      [{ answer: 'BOOKED' }],
    );
  });

  it('takes a no with its reason, and a yes after all', async () => {
    const { sessionId, url } = await invited('Undecided Person');
    expect((await post(url, { do: 'decline', reason: 'On leave' })).statusCode).toBe(303);
    expect((await get(url)).body).toContain('We know that you cannot come');
    expect(
      await system('select answer, decline_reason from invitation where session_id = ?', [
        sessionId,
      ]),
    ).toEqual([{ answer: 'DECLINED', decline_reason: 'On leave' }]);
    expect((await post(url, { do: 'book' })).statusCode).toBe(303);
  });

  it('knows that one has booked, and asks before it frees the place', async () => {
    const { sessionId, url } = await invited('Coming Person');
    await post(url, { do: 'book' });
    const again = await get(url);
    expect(again.body).toContain('You have a place.');
    expect(again.body).toContain('session.ics');
    expect(again.body).not.toContain('Book my place');
    for (const pressed of [{ do: 'give-up' }, { do: 'decline', reason: 'Court' }, {}])
      expect((await post(url, pressed)).body).toContain('Do you want to give up your place?');
    expect((await get(url)).body).toContain('You have a place.');
    await post(url, { do: 'give-up-now', reason: 'Court' });
    const after = await get(url);
    expect(after.body).toContain('We know that you cannot come');
    expect(after.body).toContain('Book my place');
    expect(
      await as(organiser, async (desk) =>
        (
          await bookingPage(desk, sessionId, { first: 5, after: null, withCancelled: true })
        ).edges.map(({ node: { state, cancelReason, cancelledAt } }) => ({
          state,
          cancelReason,
          when: cancelledAt instanceof Date,
        })),
      ),
    ).toEqual([{ state: 'CANCELLED', cancelReason: 'Court', when: true }]);
  });

  it('is in Welsh for who is written to in Welsh, in English when asked, and says its language', async () => {
    const { url } = await invited('Cymraes Sampl', {}, true);
    expect((await get(url)).body).toContain('<html lang="cy">');
    const english = await get(`${url}?language=en`);
    expect(english.body).toContain('<html lang="en">');
    expect(english.body).toContain('Book my place');
  });
});

describe('links', () => {
  it('cannot be guessed, changed, used for something else, or used when they have ended: all look the same', async () => {
    const { sessionId, teamId, url } = await invited('Guessed Person');
    const key = url.split('/').at(-1) ?? '';
    const [kind = '', , seconds = '', signature = ''] = key.split('.');
    const claim = key.slice(0, -signature.length - 1);
    const [{ id = '' } = {}] = await system<{ id: string }>(
      'select id from invitation where session_id = ?',
      [sessionId],
    );
    const made = (kind: LinkKind, endsAt: Date, of = id) => linkKey({ kind, id: of, endsAt });
    const tried = [
      `/awareness/invitation/${claim}`,
      `/awareness/invitation/${claim}.`,
      `/awareness/invitation/${claim}.${signature}x`,
      `/awareness/invitation/${kind}.${newId('inv')}.${seconds}.${signature}`,
      `/awareness/invitation/${kind}.${id}.zzzzzz.${signature}`,
      `/awareness/place/${key}`,
      `/awareness/team/${key}`,
      `/awareness/invitation/${made('place', soon())}`,
      `/awareness/invitation/${made('invitation', new Date(Date.now() - 1000))}`,
      `/awareness/invitation/${made('invitation', soon(), newId('inv'))}`,
      `/awareness/place/${made('place', soon(), newId('bkg'))}`,
      `/awareness/evaluation/${made('after', soon(), newId('bkg'))}`,
      `/awareness/calendar/${made('calendar', soon(), `${newId('cal')}~1`)}/sessions.ics`,
      `/awareness/place/${made('place', soon(), newId('bkg'))}/certificate.pdf`,
      `/awareness/team/${made('team', new Date(Date.now() - 1000), teamLinkId(sessionId, teamId))}`,
    ];
    const answers = await Promise.all(tried.map(get));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const posted = await Promise.all(tried.slice(0, 10).map((one) => post(one, { do: 'book' })));
    expect(new Set(posted.map(({ body }) => body)).size).toBe(1);
    expect(await system('select 1 from booking where session_id = ?', [sessionId])).toEqual([]);
  });

  it('of a team tell nobody who is on the list: the answer is the same, and the mail goes to the address', async () => {
    const { sessionId, teamId, email, url } = await invited('Listed Person', {
      details: { capacity: 1 },
    });
    await post(url, { do: 'book' });
    const team = `/awareness/team/${linkKey({ kind: 'team', id: teamLinkId(sessionId, teamId), endsAt: soon() })}`;
    const form = (address: string) => ({ name: 'Anybody', email: address });
    const [there, newcomer, again] = [
      await post(team, form(email)),
      await post(team, form('newcomer@example.org')),
      await post(team, form('newcomer@example.org')),
    ];
    expect(there.body).toBe(newcomer.body);
    expect(again.body).toBe(newcomer.body);
    expect((await mailsTo('newcomer@example.org'))[0]?.subject).toMatch(
      /^You are on the waiting list/,
    );
    expect(await system('select 1 from booking where session_id = ?', [sessionId])).toHaveLength(2);
    const wrong = await post(team, { name: 'X', email: 'no address' });
    expect(wrong.statusCode).toBe(400);
    expect(wrong.body).toContain('value="no address"');
  });
});

describe('many who book at once', () => {
  it('get as many places as there are, the rest wait in order, nobody is there twice, and others are served meanwhile', async () => {
    const [wanted, places] = [howMany(60, 300), howMany(12, 30)];
    const { sessionId, teamId } = await invited('Invited Person', {
      details: { capacity: places },
    });
    const team = `/awareness/team/${linkKey({ kind: 'team', id: teamLinkId(sessionId, teamId), endsAt: soon() })}`;
    // Everybody presses twice.
    const forms = Array.from({ length: wanted }, (_, at) => ({
      name: `Person ${at}`,
      email: `person.${at}@example.org`,
    }));
    const pressed = Promise.all([...forms, ...forms].map((form) => post(team, form)));
    const other = await Promise.race([pressed, system('select 1 as other')]);
    expect(other).toEqual([{ other: 1 }]);
    expect(new Set((await pressed).map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    const rows = await system<{ place: number; state: string; email: string }>(
      'select place, state, email from booking where session_id = ? order by place',
      [sessionId],
    );
    expect(rows.map(({ place }) => place)).toEqual(rows.map((_, at) => at + 1));
    expect(rows.map(({ email }) => email).sort()).toEqual(forms.map(({ email }) => email).sort());
    expect(rows.slice(0, places).every(({ state }) => state === 'BOOKED')).toBe(true);
    expect(rows.slice(places).every(({ state }) => state === 'WAITING')).toBe(true);
  }, 120_000);
});

describe('one’s own place', () => {
  it('has a calendar entry at the right moment, and goes to the next in line when it is given up', async () => {
    const { url } = await invited('Calendar Person', {
      days: [mondayAfterSpring],
      startsAtTime: '09:30',
    });
    const place = String((await post(url, { do: 'book' })).headers.location).split('?')[0] ?? '';
    const file = await get(`${place}/session.ics`);
    // The day after the clocks go forward: half past nine in London is half past eight in UTC.
    expect(file.body).toContain(`DTSTART:${compact(mondayAfterSpring)}T083000Z`);
    expect(file.body).toContain(`DTEND:${compact(mondayAfterSpring)}T100000Z`);
    expect(file.body).toContain('STATUS:CONFIRMED');
    expect((await post(place)).body).toContain('Do you want to give up your place?');
    expect((await get(place)).body).toContain('You have a place.');
    await post(place, { do: 'give-up-now' });
    expect((await get(place)).body).toContain('You have given up your place.');
    // The form of an old page changes nothing any more.
    expect((await post(place, { do: 'give-up-now' })).statusCode).toBe(303);
    expect((await get(`${place}/session.ics`)).statusCode).toBe(404);
  });
});

/** A session that was held, and came to by so many people with a place each. */
async function held(people: number, welshName = 'Gŵyn Ŷ Sampl') {
  const first = await invited(welshName, { days: [inDays(4)] }, true);
  await post(first.url, { do: 'book' });
  const team = `/awareness/team/${linkKey({ kind: 'team', id: teamLinkId(first.sessionId, first.teamId), endsAt: soon() })}`;
  for (let at = 1; at < people; at += 1)
    await post(team, { name: `Person ${at}`, email: `${newId('adr')}@example.org` });
  const { sessionId } = first;
  const rows = await system<{ id: string }>(
    'select id from booking where session_id = ? order by place',
    [sessionId],
  );
  await as(organiser, async (desk) => {
    await letItBegin(desk, sessionId);
    const marks = rows.map(({ id }) => ({
      bookingId: id,
      attendance: 'CAME' as const,
      markedAt: new Date(),
    }));
    await markAttendance(desk, { sessionId, marks });
    const version = (await sessionsById(desk, [sessionId])).get(sessionId)?.version ?? 0;
    await holdSession(desk, { sessionId, version });
  });
  return { ...first, bookings: rows.map(({ id }) => id) };
}

const textOf = async (pdf: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { text, totalPages };
};

describe('a certificate', () => {
  it('is there once the register is closed, on one page, in Welsh with every letter, and in English', async () => {
    const { bookings } = await held(1);
    const place = `/awareness/place/${linkKey({ kind: 'place', id: bookings[0] ?? '', endsAt: soon() })}`;
    expect((await get(place)).body).toContain('Tystysgrif yn Gymraeg (PDF)');
    const welsh = await textOf((await get(`${place}/certificate.pdf`)).rawPayload);
    expect(welsh.totalPages).toBe(1);
    for (const words of [
      'Tystysgrif presenoldeb',
      'Gŵyn Ŷ Sampl',
      'Cwrs enghreifftiol ŵ ŷ',
      'Enwi dangosyddion camfanteisio',
      'Nodau dysgu',
    ])
      expect(welsh.text).toContain(words);
    const english = await textOf((await get(`${place}/certificate.pdf?language=en`)).rawPayload);
    for (const words of [
      'Certificate of attendance',
      'Gŵyn Ŷ Sampl',
      'Name the indicators of exploitation',
    ])
      expect(english.text).toContain(words);
  });

  it('is not there for who did not come, nor while the register is open', async () => {
    const { url } = await invited('Early Person');
    const place = String((await post(url, { do: 'book' })).headers.location).split('?')[0] ?? '';
    expect((await get(`${place}/certificate.pdf`)).statusCode).toBe(404);
  });
});

describe('an evaluation', () => {
  const answers = (value: number) => ({
    'confidence-0': String(value),
    'knowledge-0': '3',
    'confidence-1': '4',
    'knowledge-1': '4',
  });

  it('is shown to nobody until enough have answered, then only added up', async () => {
    const { sessionId, bookings } = await held(5);
    const url = (id: string) =>
      `/awareness/evaluation/${linkKey({ kind: 'after', id, endsAt: soon() })}`;
    const sums = async () =>
      (await as(organiser, (desk) => evaluationSums(desk, [sessionId]))).get(sessionId)?.[1];
    const half = await post(url(bookings[0] ?? ''), { 'confidence-0': '5' });
    expect(half.statusCode).toBe(400);
    expect(half.body).toContain('checked');
    for (const [at, id] of bookings.slice(0, 4).entries())
      await post(url(id), { ...answers(at + 1), comment: `Comment ${4 - at}` });
    expect(await sums()).toMatchObject({ answers: 4, aims: null, comments: [] });
    // A second answer of the same person changes nothing.
    await post(url(bookings[0] ?? ''), answers(5));
    expect(await sums()).toMatchObject({ answers: 4, aims: null });
    await post(url(bookings[4] ?? ''), answers(5));
    expect(await sums()).toMatchObject({
      answers: 5,
      comments: expect.arrayContaining(['Comment 1', 'Comment 4']) as string[],
      aims: [
        { aim: 'Name the indicators of exploitation', confidence: 3, knowledge: 3 },
        { confidence: 4 },
      ],
    });
    for (const viewer of [organiser, viewerFor('manager'), viewerFor('rpc')])
      expect(await as(viewer, (desk) => desk.rows('select 1 from evaluation'))).toEqual([]);
  });

  it('three months later asks after the post, and a yes confirms it', async () => {
    const { sessionId, bookings } = await held(1);
    const url = `/awareness/evaluation/${linkKey({ kind: 'later', id: bookings[0] ?? '', endsAt: soon() })}`;
    expect((await get(`${url}?language=en`)).body).toContain('Are you still in the same post?');
    await system(
      `update post set confirmed_on = '2026-01-01' where professional_id =
      (select professional_id from booking where session_id = ?)`,
      [sessionId],
    );
    await post(url, { ...answers(4), post: 'YES' });
    const [row] = await system<{ confirmed_by: string; fresh: boolean }>(
      `select confirmed_by, confirmed_on > '2026-01-01' as fresh from post where professional_id =
         (select professional_id from booking where session_id = ?)`,
      [sessionId],
    );
    expect(row).toEqual({ confirmed_by: 'EVALUATION', fresh: true });
  });
});

describe('a trainer’s calendar', () => {
  it('has their sessions, cancelled ones as cancelled, nobody’s name, and ends with the next link', async () => {
    const rpc = viewerFor('rpc');
    const trainers = [{ subject: 'rpc', name: 'Test rpc' }];
    const [one, gone] = await as(organiser, async (desk) => [
      await makeSession(desk, {
        days: [autumnSunday],
        startsAtTime: '10:00',
        details: { trainers },
      }),
      await makeSession(desk, {
        days: [addDays(autumnSunday, 1)],
        startsAtTime: '10:00',
        details: { trainers },
      }),
    ]);
    await system(`update session set state = 'CANCELLED' where id = ?`, [gone]);
    expect(await as(rpc, ownCalendarLink)).toBeNull();
    const link = new URL(await as(rpc, renewCalendarLink)).pathname;
    const file = (await get(link)).body;
    expect(file).toContain(`UID:${one}@guardians`);
    // The clocks have gone back that night: ten in London is ten in UTC.
    expect(file).toContain(`DTSTART:${compact(autumnSunday)}T100000Z`);
    expect(file).toContain('STATUS:CANCELLED');
    const renewed = new URL(await as(rpc, renewCalendarLink)).pathname;
    expect((await get(link)).statusCode).toBe(404);
    expect((await get(renewed)).statusCode).toBe(200);
  });
});

describe('reminders', () => {
  it('go once, each morning what is due, and again for another day when the session has moved', async () => {
    const { url, email } = await invited('Reminded Person', {
      days: [mondayAfterSpring],
      startsAtTime: '09:30',
    });
    await post(url, { do: 'book' });
    await system(`update booking set created_at = now() - interval '1 day' where email = ?`, [
      email,
    ]);
    const at = (days: number, time: string) =>
      new Date(`${addDays(mondayAfterSpring, days)}T${time}:00Z`);
    const subjects = async () =>
      (await mailsTo(email)).slice(2).map(({ subject }) => subject.split(':')[0]);
    await sendDue(database.orm, at(-7, '08:59'));
    expect(await subjects()).toEqual([]);
    for (let time = 0; time < howMany(2, 5); time += 1)
      await sendDue(database.orm, at(-7, '09:00'));
    expect((await subjects()).sort()).toEqual([
      'Soon',
      expect.stringMatching(/^Two minutes before/),
    ]);
    // The day before is the day on which the clocks go forward: nine in London is eight in UTC.
    await sendDue(database.orm, at(-1, '07:59'));
    expect(await subjects()).toHaveLength(2);
    await sendDue(database.orm, at(-1, '08:00'));
    expect((await subjects())[2]).toBe('Tomorrow');
    await sendDue(database.orm, at(-1, '08:10'));
    expect(await subjects()).toHaveLength(3);
  });

  it('ask with one press whether somebody is still in post; opening the link changes nothing', async () => {
    const { url, email } = await invited('Still There', { days: [inDays(30)] });
    await post(url, { do: 'book' });
    await system(`update booking set created_at = now() - interval '1 day' where email = ?`, [
      email,
    ]);
    const known = () =>
      system<{ by: string; until: string | null }>(
        `select h.confirmed_by as by, h.until_on::text as until from post h
           join professional p on p.id = h.professional_id where p.work_email = ?`,
        [email],
      );
    await sendDue(database.orm, new Date(Date.now() + 26 * 86_400_000));
    const soonMail = (await mailsTo(email)).find(({ subject }) => subject.startsWith('Soon'));
    const link = linkIn(soonMail?.body, 'post');
    expect((await get(link)).body).toContain('Example team');
    expect(await known()).not.toMatchObject([{ by: 'LINK' }]);
    expect((await post(link, { do: 'here' })).statusCode).toBe(200);
    expect(await known()).toMatchObject([{ by: 'LINK', until: null }]);
    await post(link, { do: 'left' });
    expect(await known()).toMatchObject([{ until: expect.stringMatching(/^20/) as string }]);
    expect((await get(`${link}x`)).statusCode).toBe(404);
  });

  it('ask the unanswered once more, and nobody who has answered', async () => {
    const quiet = await invited('Quiet Person', { days: [inDays(30)] });
    const busy = await invited('Busy Person', { days: [inDays(30)] });
    await post(busy.url, { do: 'decline' });
    const now = new Date(Date.now() + 9 * 86_400_000);
    await sendDue(database.orm, now);
    await sendDue(database.orm, now);
    expect((await mailsTo(quiet.email)).map(({ subject }) => subject.split('?')[0])).toEqual([
      expect.stringMatching(/^Invitation/),
      'Can you come',
    ]);
    expect(await mailsTo(busy.email)).toHaveLength(1);
  });
});
