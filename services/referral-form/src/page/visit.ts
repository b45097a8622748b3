import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { londonDay, type Day } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import type { Casework } from '../casework/casework.js';
import { isKey, isSame, newKey, type Codes } from '../draft/secret.js';
import { senderOf } from '../draft/sender.js';
import { sentSubmission } from '../submission/submission.queries.js';
import { wordsIn, type Language, type Words } from '../words/words.js';
import { hrefOf, otherThan, type PageKey } from './address.js';
import { renderPage, type PageData } from './render.js';

/** What every page works with. */
export interface FormContext {
  readonly orm: MikroORM;
  readonly casework: Casework;
  readonly codes: Codes;
  /** The largest file that casework takes, in millions of bytes. */
  readonly mostMegabytes: number;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** One browser at one page. */
export interface Visit {
  readonly language: Language;
  readonly words: Words;
  /** The key of its form: whoever has it, has the form. */
  readonly key: string;
  readonly csrf: string;
  /** Whether the browser sent our cookie. */
  readonly hasCookie: boolean;
  readonly now: Date;
  readonly today: Day;
}

/** The name of the one cookie. With TLS it is bound to it and to this very host. */
export function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-ictg-referral' : 'ictg-referral';
}

/** Who is here, by the cookie; a browser without one gets one, which opens nothing yet. */
export function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  { codes, publicUrl, now }: FormContext,
): Visit {
  const held = request.cookies[cookieName(publicUrl)];
  const key = isKey(held) ? held : newKey();
  if (key !== held) giveKey(reply, key, publicUrl);
  const at = now();
  return {
    language,
    words: wordsIn(language),
    key,
    csrf: codes.ofPages(key),
    hasCookie: key === held,
    now: at,
    today: londonDay(at),
  };
}

/** Gives the browser a key for as long as it stays open. */
export function giveKey(reply: FastifyReply, key: string, publicUrl: string): void {
  void reply.setCookie(cookieName(publicUrl), key, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: publicUrl.startsWith('https:'),
  });
}

/**
 * Whether a page of ours sent this: it carries the mark that goes with the cookie, and no browser says that it comes
 * from elsewhere.
 */
export function isFromOurPage(
  request: FastifyRequest,
  { csrf }: Visit,
  publicUrl: string,
  mark: unknown = (request.body as Record<string, unknown> | null | undefined)?.page,
): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isElsewhere =
    (origin !== undefined && origin !== publicUrl) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  return !isElsewhere && typeof mark === 'string' && isSame(mark, csrf);
}

/** Does a piece of work as the holder of this form. */
export function asSender<Result>(
  { orm }: FormContext,
  { key }: Visit,
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  return atDesk(orm, senderOf(key), work);
}

/** What a page adds to what all of them have. */
export type Shown = Omit<PageData, 'language' | 'csrf' | 'here' | 'otherHref' | 'title'> & {
  readonly title?: string;
  readonly here?: string;
  readonly otherHref?: string;
};

/** Answers with a page, kept by no cache. */
export function show(
  reply: FastifyReply,
  visit: Visit,
  template: string,
  page: PageKey,
  data: Shown = {},
  status = 200,
): FastifyReply {
  const { language, csrf, words } = visit;
  return sendHtml(
    reply,
    renderPage(template, {
      language,
      csrf,
      title: words[page].title,
      here: hrefOf(language, page),
      otherHref: hrefOf(otherThan(language), page),
      ...data,
    }),
    status,
  );
}

/** Answers with HTML that no cache keeps. */
export function sendHtml(reply: FastifyReply, html: string, status: number): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);
}

/** What is shown where no form is open: what was sent last, as after going back from it, or that there is none. */
export async function showSentOrLost(
  context: FormContext,
  visit: Visit,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sent = await asSender(context, visit, sentSubmission);
  return sent ? reply.redirect(hrefOf(visit.language, 'sent'), 303) : showLost(reply, visit);
}

/** The page that says that no form is open here. */
export function showLost(reply: FastifyReply, visit: Visit): FastifyReply {
  const { title, text } = visit.words.lost;
  return show(reply, visit, 'fault', 'start', { title, text }, 404);
}

/** The page that says that what was sent did not come from us. */
export function showStrange(reply: FastifyReply, visit: Visit): FastifyReply {
  const { title, text, cookie } = visit.words.strange;
  const why = visit.hasCookie ? text : cookie;
  return show(reply, visit, 'fault', 'start', { title, text: why }, 403);
}
