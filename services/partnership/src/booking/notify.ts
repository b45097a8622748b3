import { newId, type Desk } from '@ictg/kit/database';
import { writeMail } from '@ictg/kit/mail';
import { linkTo, type LinkKind } from '../link/index.js';
import type { WrittenLanguage } from './booking.vocabulary.js';
import type { HeldSession } from './line.js';
import { messageOf, whereWords, type Occasion } from './message.data.js';
import { whenInWords } from './when-in-words.js';

/** The job that writes whatever is due: by the clock, and at once when a register is closed. */
export const remindOfSessionsJob = 'remind-of-sessions';

/** Somebody who is written to about a session: a booking or an invitation. */
export interface Recipient {
  readonly id: string;
  readonly email: string | null;
  readonly language: WrittenLanguage;
}

/** For how long after a session its certificate and the questions about it can be opened. */
export const openAfterwardsDays = 400;

/** What an occasion needs beside the session: which link it carries, and which time it is when it can come again. */
export interface NotifyOptions {
  readonly link?: { readonly kind: LinkKind; readonly endsAt: Date };
  readonly evaluation?: { readonly kind: 'before' | 'after' | 'later'; readonly endsAt: Date };
  readonly time?: string;
  /** Where somebody says whether they are still in post. */
  readonly post?: string | undefined;
}

/**
 * Writes to somebody about a session, once for each occasion. Mails carry what the session is and a link, never who
 * else comes, and never anything about a child.
 * @returns whether it was written now
 */
export async function notify(
  desk: Desk,
  session: HeldSession,
  recipient: Recipient,
  occasion: Occasion,
  options: NotifyOptions = {},
): Promise<boolean> {
  if (!recipient.email) return false;
  const key = options.time ? `${occasion}:${options.time}` : occasion;
  const known = await desk.rows('select 1 from notice where about_id = ? and occasion = ?', [
    recipient.id,
    key,
  ]);
  if (known.length > 0) return false;
  const { id, language } = recipient;
  const place = options.link ?? { kind: 'place' as const, endsAt: placeLinkEndsAt(session) };
  const { subject, body } = messageOf(occasion, language, {
    title: titleIn(session, language),
    when: whenInWords(session.startsAt, session.endsAt, language),
    where: whereIn(session, language),
    link: linkTo({ ...place, id }),
    reason: session.reason,
    evaluation: options.evaluation ? linkTo({ ...options.evaluation, id }) : null,
    post: options.post ?? null,
  });
  const mailId = await writeMail(desk, {
    to: recipient.email,
    language,
    subject: subject.slice(0, 250),
    body,
    recordId: session.id,
  });
  await desk.rows(
    'insert into notice (id, created_at, session_id, about_id, occasion, mail_id) values (?, now(), ?, ?, ?, ?)',
    [newId('ntc'), session.id, id, key, mailId],
  );
  return true;
}

/** Until when the link to one's own place works: long enough to fetch the certificate again. */
export function placeLinkEndsAt({ endsAt }: Pick<HeldSession, 'endsAt'>): Date {
  return new Date(endsAt.getTime() + openAfterwardsDays * 86_400_000);
}

/** The title of the course in a language. */
export function titleIn({ title, titleCy }: HeldSession, language: WrittenLanguage): string {
  return language === 'WELSH' ? titleCy : title;
}

/** Where people come together, in words. */
export function whereIn({ mode, place, link }: HeldSession, language: WrittenLanguage): string {
  const { online, later, or } = whereWords[language];
  if (mode === 'IN_PERSON') return place ?? '';
  if (mode === 'ONLINE') return `${online}: ${link ?? later}`;
  return `${place ?? ''}, ${or}: ${link ?? later}`;
}
