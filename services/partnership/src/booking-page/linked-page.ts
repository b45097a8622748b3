import type { FastifyReply } from 'fastify';
import { html, page, pageSecurityPolicy, type Html } from '@ictg/kit/page';
import { titleIn, whenInWords, type HeldSession, type WrittenLanguage } from '../booking/index.js';
import { pageWords, type PageWord } from './page-words.data.js';

/** What a page is written in, and what says things in it. */
export interface Tongue {
  readonly language: WrittenLanguage;
  readonly code: 'en' | 'cy';
  say(word: PageWord): string;
}

/** The language that a page was asked for in, else that of whoever holds the link. */
export function tongueOf(asked: unknown, held: WrittenLanguage): Tongue {
  const code = asked === 'cy' || asked === 'en' ? asked : held === 'WELSH' ? 'cy' : 'en';
  return {
    language: code === 'cy' ? 'WELSH' : 'ENGLISH',
    code,
    say: (word) => pageWords[word][code],
  };
}

/** A page about a session. */
export function sessionPage(session: HeldSession, tongue: Tongue, body: Html): string {
  const { code, language, say } = tongue;
  const title = titleIn(session, language);
  const other = code === 'cy' ? 'en' : 'cy';
  return page({
    title: `${title} · ${say('session')}`,
    language: code,
    aside: html`<a href="?language=${other}" lang="${other}" hreflang="${other}"
      >${say('other')}</a
    >`,
    body: html`<main class="narrow">
      <p class="quiet">${say('session')}</p>
      <h1>${title}</h1>
      <dl class="facts">
        <dt>${say('when')}</dt>
        <dd>${whenInWords(session.startsAt, session.endsAt, language)}</dd>
        <dt>${say('where')}</dt>
        <dd>${placeOf(session, tongue)}</dd>
      </dl>
      ${body}
    </main>`,
  });
}

/** What every link shows that is not ours, has ended, or opens nothing: the same for all of them, in both languages. */
export function overPage(): string {
  return plainPage('over');
}

/** What is shown while more people press at once than can wait: nothing was done, and it can be pressed again. */
export function busyPage(): string {
  return plainPage('busy');
}

function plainPage(word: PageWord): string {
  return page({
    title: pageWords.session.en,
    body: html`<main class="narrow">
      <h1>${pageWords.session.en}</h1>
      <p>${pageWords[word].en}</p>
      <p lang="cy">${pageWords[word].cy}</p>
    </main>`,
  });
}

/** What is answered once what was done is kept for good: never from inside the transaction. */
export interface LinkedAnswer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page as an answer. */
export function pageAnswer(status: number, body: string): LinkedAnswer {
  return { status, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** Sends what stands behind a link: no one keeps it, and its address goes nowhere. */
export function sendLinked(
  reply: FastifyReply,
  { status, body, headers }: LinkedAnswer,
): FastifyReply {
  return reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'content-security-policy': pageSecurityPolicy,
      ...headers,
    })
    .send(body);
}

/** A labelled field of one line. */
export function lineField(
  name: string,
  label: string,
  options: { readonly type?: string; readonly value?: string; readonly needed?: boolean } = {},
): Html {
  const { type = 'text', value = '', needed = false } = options;
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      maxlength="255"
      ${needed ? html`required` : false}
    />
  </p>`;
}

// The link of a meeting is told in mails to those who have a place; the page says only that it is online.
function placeOf({ mode, place }: HeldSession, { say }: Tongue): string {
  if (mode === 'IN_PERSON') return place ?? '';
  return mode === 'ONLINE' ? say('online') : `${place ?? ''}, ${say('orOnline')}`;
}
