import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { systemViewer } from '@ictg/kit/viewer';
import {
  attendeeFault,
  bookByInvitation,
  bookByTeamLink,
  declineByInvitation,
  giveUpByLink,
  invitationByLink,
  placeByLink,
  placeLinkEndsAt,
  readTeamLinkId,
  sessionSeen,
  tidy,
  titleIn,
  whereIn,
  type InvitationSeen,
} from '../booking/index.js';
import { certificateOf } from '../certificate/index.js';
import { answerEvaluation, questionsByLink, type EvaluationMoment } from '../evaluation/index.js';
import { linkKey, readLinkKey, type LinkClaim, type LinkKind } from '../link/index.js';
import { calendarByLink, calendarFile } from '../trainer-calendar/index.js';
import {
  giveUpPage,
  invitationPage,
  placePage,
  sentPage,
  teamPage,
  type PlaceOpened,
} from './booking.pages.js';
import { evaluationPage } from './evaluation.page.js';
import { inTurn } from './in-turn.js';
import {
  busyPage,
  overPage,
  pageAnswer,
  sendLinked,
  tongueOf,
  type LinkedAnswer,
} from './linked-page.js';

const momentOf: Readonly<Partial<Record<LinkKind, EvaluationMoment>>> = {
  before: 'BEFORE',
  after: 'AFTER',
  later: 'THREE_MONTHS',
};

type Form = Readonly<Record<string, string>>;
interface Opened {
  readonly desk: Desk;
  readonly claim: LinkClaim;
  readonly key: string;
  readonly language: unknown;
  readonly form: Form;
}
type Handler = (opened: Opened) => Promise<LinkedAnswer | null>;

/**
 * The pages behind links of sessions, for people without an account. A key that is not ours, has ended or opens
 * nothing is answered in one way, so that nobody learns anything by trying.
 */
export async function addBookingPages(app: FastifyInstance, orm: MikroORM): Promise<void> {
  const viewer = systemViewer('booking-link');
  const opening =
    (kinds: readonly LinkKind[], handle: Handler) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const { key } = request.params as { key: string };
      const { language } = request.query as { language?: unknown };
      const claim = readLinkKey(key, kinds, new Date());
      const form = (request.body ?? {}) as Form;
      if (!claim) return sendLinked(reply, pageAnswer(404, overPage()));
      const work = () =>
        atDesk(orm, viewer, (desk) => handle({ desk, claim, key, language, form }));
      const turn = request.method === 'POST' ? inTurn(work) : work();
      if (turn === null) return sendLinked(reply, pageAnswer(503, busyPage()));
      return sendLinked(reply, (await turn) ?? pageAnswer(404, overPage()));
    };
  await app.register((scope, _options, ready) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 20_000 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get('/awareness/invitation/:key', opening(['invitation'], showInvitation));
    scope.post('/awareness/invitation/:key', opening(['invitation'], answerInvitation));
    scope.get('/awareness/team/:key', opening(['team'], showTeam));
    scope.post('/awareness/team/:key', opening(['team'], bookForTeam));
    scope.get('/awareness/place/:key', opening(['place'], showPlace));
    scope.post('/awareness/place/:key', opening(['place'], giveUp));
    scope.get('/awareness/place/:key/session.ics', opening(['place'], sendEvent));
    scope.get('/awareness/place/:key/certificate.pdf', opening(['place'], sendCertificate));
    scope.get('/awareness/evaluation/:key', opening(['before', 'after', 'later'], showQuestions));
    scope.post('/awareness/evaluation/:key', opening(['before', 'after', 'later'], keepAnswer));
    scope.get('/awareness/calendar/:key/sessions.ics', opening(['calendar'], sendCalendar));
    ready();
  });
}

const showInvitation: Handler = async ({ desk, claim, language }) => {
  const seen = await invitationByLink(desk, claim.id);
  if (!seen) return null;
  const opened = await placeOfInvitation(desk, seen);
  return pageAnswer(200, invitationPage(seen, opened, tongueOf(language, seen.language)));
};

const answerInvitation: Handler = async (opened) => {
  const { desk, claim, language, form } = opened;
  const seen = await invitationByLink(desk, claim.id);
  if (!seen) return null;
  const tongue = tongueOf(language, seen.language);
  if (form.do !== 'book') {
    const held = await placeOfInvitation(desk, seen);
    if (held && form.do !== 'give-up-now')
      return pageAnswer(200, giveUpPage(held.place, tongue, form.reason));
    await declineByInvitation(desk, claim.id, form.reason?.trim() || null);
    return seeOther(`?language=${tongue.code}`);
  }
  try {
    const told = { accessNeeds: form.needs?.trim() || null, language: tongue.language };
    const bookingId = await bookByInvitation(desk, claim.id, told);
    if (!bookingId) return null;
    const place = linkKey({ kind: 'place', id: bookingId, endsAt: placeLinkEndsAt(seen.session) });
    return seeOther(`/awareness/place/${place}?language=${tongue.code}`);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return showInvitation(opened);
  }
};

/** The place that whoever holds an invitation has by now, or waits for. */
async function placeOfInvitation(desk: Desk, seen: InvitationSeen): Promise<PlaceOpened | null> {
  const place = seen.bookingId === null ? null : await placeByLink(desk, seen.bookingId);
  if (!place) return null;
  const { bookingId: id, session } = place;
  return { place, key: linkKey({ kind: 'place', id, endsAt: placeLinkEndsAt(session) }) };
}

const showTeam: Handler = async ({ desk, claim, language }) => {
  const session = await sessionSeen(desk, readTeamLinkId(claim.id).sessionId);
  return session && pageAnswer(200, teamPage({ session }, tongueOf(language, 'ENGLISH')));
};

const bookForTeam: Handler = async ({ desk, claim, language, form }) => {
  const { sessionId, teamId } = readTeamLinkId(claim.id);
  const session = await sessionSeen(desk, sessionId);
  if (!session) return null;
  const tongue = tongueOf(language, 'ENGLISH');
  const attendee = tidy({
    name: form.name ?? '',
    email: form.email ?? '',
    roleTitle: form.role ?? null,
    accessNeeds: form.needs ?? null,
  });
  const fault = attendeeFault({ ...attendee, email: attendee.email ?? '' });
  if (fault) return pageAnswer(400, teamPage({ session }, tongue, form, fault.sentence));
  try {
    await bookByTeamLink(desk, { sessionId, teamId }, attendee, tongue.language);
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused;
    return pageAnswer(200, teamPage({ session }, tongue));
  }
  return pageAnswer(200, sentPage({ session }, tongue));
};

const showPlace: Handler = async ({ desk, claim, key, language }) => {
  const seen = await placeByLink(desk, claim.id);
  return seen && pageAnswer(200, placePage(seen, tongueOf(language, seen.language), key));
};

const giveUp: Handler = async ({ desk, claim, language, form }) => {
  const seen = await placeByLink(desk, claim.id);
  if (!seen) return null;
  const tongue = tongueOf(language, seen.language);
  const canGiveUp = seen.state !== 'CANCELLED' && seen.attendance !== 'CAME';
  if (canGiveUp && form.do !== 'give-up-now') return pageAnswer(200, giveUpPage(seen, tongue));
  await giveUpByLink(desk, claim.id, form.reason?.trim() || null);
  return seeOther(`?language=${tongue.code}`);
};

const sendEvent: Handler = async ({ desk, claim, language }) => {
  const seen = await placeByLink(desk, claim.id);
  if (!seen || seen.state !== 'BOOKED') return null;
  const { session } = seen;
  const tongue = tongueOf(language, seen.language);
  const title = titleIn(session, tongue.language);
  const file = calendarFile(title, [
    {
      ...session,
      title,
      where: whereIn(session, tongue.language),
      isCancelled: session.state === 'CANCELLED',
    },
  ]);
  return fileAnswer(
    'text/calendar; charset=utf-8',
    `attachment; filename="${session.reference}.ics"`,
    file,
  );
};

const sendCertificate: Handler = async ({ desk, claim, language }) => {
  const seen = await placeByLink(desk, claim.id);
  const file =
    seen && (await certificateOf(desk, seen, tongueOf(language, seen.language).language));
  return file && fileAnswer('application/pdf', `inline; filename="${file.name}"`, file.pdf);
};

const showQuestions: Handler = async ({ desk, claim, language }) => {
  const moment = momentOf[claim.kind];
  const asked = moment && (await questionsByLink(desk, claim.id, moment));
  if (!asked) return null;
  return pageAnswer(200, evaluationPage(asked, moment, tongueOf(language, asked.seen.language)));
};

const keepAnswer: Handler = async (opened) => {
  const { desk, claim, language, form } = opened;
  const moment = momentOf[claim.kind];
  const asked = moment && (await questionsByLink(desk, claim.id, moment));
  if (!asked) return null;
  const missing = await answerEvaluation(desk, { bookingId: claim.id, moment, sent: form });
  if (missing.length === 0) return showQuestions(opened);
  const tongue = tongueOf(language, asked.seen.language);
  return pageAnswer(400, evaluationPage(asked, moment, tongue, form, missing));
};

const sendCalendar: Handler = async ({ desk, claim }) => {
  const file = await calendarByLink(desk, claim.id);
  return file === null ? null : fileAnswer('text/calendar; charset=utf-8', 'inline', file);
};

/** Sends the browser on, so that loading the page again sends nothing again. */
function seeOther(location: string): LinkedAnswer {
  return { status: 303, body: '', headers: { location } };
}

function fileAnswer(type: string, disposition: string, body: string | Buffer): LinkedAnswer {
  return {
    status: 200,
    body,
    headers: { 'content-type': type, 'content-disposition': disposition },
  };
}
