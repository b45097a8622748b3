import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import {
  attendeeFault,
  enterBooking,
  holdLine,
  markAsCame,
  onTheList,
  tidy,
} from '../booking/index.js';
import { mustBePlanned, ownSession, type Session } from '../session/index.js';
import { readAttendanceFile } from './attendance-file.rules.js';
import {
  AttendanceLine,
  type AttendanceFileRead,
  type EnterAttendanceFileInput,
} from './attendance-file.type.js';
import { matchPeople, type Listed, type Match } from './match.rules.js';

/** What an attendance file says of a session, without keeping anything. */
export async function tryAttendanceFile(
  desk: Desk,
  input: { readonly sessionId: string; readonly file: string },
): Promise<AttendanceFileRead> {
  const session = await ownSession(desk, { sessionId: input.sessionId });
  mustBePlanned(session);
  const { tool, matches } = await matched(desk, session, input.file);
  return {
    tool,
    lines: matches.map(({ attended, ...match }) =>
      Object.assign(new AttendanceLine(), { ...attended, ...match }),
    ),
  };
}

/** What came of entering a file. */
export interface Entered {
  readonly marked: number;
  readonly leftOut: number;
}

/** Enters a file in the register: who is sure, and who was decided on. */
export async function enterAttendanceFile(
  desk: Desk,
  input: EnterAttendanceFileInput,
): Promise<Entered> {
  const session = await ownSession(desk, { sessionId: input.sessionId });
  mustBePlanned(session);
  return doneOnce(desk, 'enterAttendanceFile', input.idempotencyKey, input, async () => {
    const { matches } = await matched(desk, session, input.file);
    await holdLine(desk, session.id);
    const known = new Set((await listOf(desk, session.id)).map(({ bookingId }) => bookingId));
    let marked = 0;
    for (const match of matches) {
      const bookingId = await bookingFor(desk, session.id, match, input, known);
      if (!bookingId) continue;
      const { minutes } = match.attended;
      await markAsCame(desk, [{ bookingId, markedAt: new Date(), minutes }]);
      marked += 1;
    }
    return { marked, leftOut: matches.length - marked };
  });
}

async function bookingFor(
  desk: Desk,
  sessionId: string,
  match: Match,
  { decisions }: EnterAttendanceFileInput,
  known: ReadonlySet<string>,
): Promise<string | null> {
  const { attended } = match;
  const at = decisions.findIndex(({ line }) => line === attended.line);
  const decision = decisions[at];
  if (!decision) return match.isSure ? (match.bookingIds[0] ?? null) : null;
  if (decision.bookingId) {
    if (known.has(decision.bookingId)) return decision.bookingId;
    throw invalid(`decisions.${at}.bookingId`, 'That person is not on the list of this session.');
  }
  if (!decision.isNew) return null;
  const attendee = tidy({ ...attended, roleTitle: null, accessNeeds: null });
  const fault = attendeeFault(attendee);
  if (fault) throw invalid(`decisions.${at}`, `Line ${attended.line}: ${fault.sentence}`);
  const there = await onTheList(desk, sessionId, { professionalId: null, email: attendee.email });
  if (there) return there.id;
  const person = { ...attendee, professionalId: null, teamId: decision.teamId ?? null };
  return enterBooking(
    desk,
    sessionId,
    { ...person, language: 'ENGLISH', origin: 'FILE' },
    'BOOKED',
  );
}

async function matched(desk: Desk, session: Session, file: string) {
  const read = readAttendanceFile(Buffer.from(file, 'base64'));
  if ('fault' in read) throw invalid('file', read.fault);
  if (read.people.length === 0)
    throw invalid('file', 'Nobody but whoever ran the meeting is in this file.');
  const matches = matchPeople(read.people, await listOf(desk, session.id), session.minutes);
  return { tool: read.tool, matches };
}

function listOf(desk: Desk, sessionId: string): Promise<Listed[]> {
  return desk.rows<Listed>(
    `select id as "bookingId", name, email from booking where session_id = ? and state <> 'CANCELLED' order by place`,
    [sessionId],
  );
}
