import type { FastifyInstance, FastifyReply } from 'fastify';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { keepDraft } from '../draft/commands/keep-draft.js';
import { returnToDraft } from '../draft/commands/return-to-draft.js';
import { openDraft } from '../draft/draft.queries.js';
import { giveKey } from './visit.js';
import { isKey, newKey } from '../draft/secret.js';
import { momentInWords } from '../mail/form.mail.js';
import { isEmail } from '../question/answer.rules.js';
import { fill, languages } from '../words/words.js';
import { hrefOf, otherThan } from './address.js';
import { atMost } from './at-most.js';
import { simpleControl } from './simple-control.js';
import {
  asSender,
  isFromOurPage,
  show,
  showLost,
  showStrange,
  visitOf,
  type FormContext,
  type Shown,
  type Visit,
} from './visit.js';

const tenMinutes = 600_000;

/** Saving for later, and coming back. */
export function addSaving(app: FastifyInstance, context: FormContext): void {
  const savingLimit = atMost(app, 20, tenMinutes);
  const returningLimit = atMost(app, 20, tenMinutes);
  for (const language of languages) {
    app.get(hrefOf(language, 'save'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
      if (!draft) return showLost(reply, visit);
      const { senderEmail } = draft.answers;
      return show(reply, visit, 'save', 'save', {
        ...saveData(visit, typeof senderEmail === 'string' ? senderEmail : ''),
        backHref: hrefOf(language, 'tasks'),
      });
    });
    app.post(hrefOf(language, 'save'), savingLimit, async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
      const sent = request.body as Record<string, unknown>;
      const email = typeof sent.email === 'string' ? sent.email.trim() : '';
      // A change of language takes along what was typed, or the code that is shown only once.
      if (sent.only === 'show') {
        const shown = savedBefore(sent);
        return shown
          ? show(reply, visit, 'saved', 'saved', savedData(visit, shown))
          : show(reply, visit, 'save', 'save', saveData(visit, email));
      }
      const { words } = visit;
      if (!isEmail(email)) {
        const fault = email === '' ? words.save.missing : words.wrong.notAnEmail;
        return show(reply, visit, 'save', 'save', saveData(visit, email, fault));
      }
      const kept = await asSender(context, visit, (desk) =>
        keepDraft(
          desk,
          context.codes,
          { email, language, publicUrl: context.publicUrl },
          visit.now,
        ),
      );
      if (kept === 'NO_DRAFT') return showLost(reply, visit);
      if (kept === 'TOO_MANY')
        return show(reply, visit, 'save', 'save', saveData(visit, email, words.save.limit), 429);
      return show(reply, visit, 'saved', 'saved', savedData(visit, kept));
    });
    addReturning(app, context, language, returningLimit);
  }
}

interface Saved {
  readonly code: string;
  readonly untilAt: Date;
}

/** What the page of the code was showing when its language was changed. */
function savedBefore({ code, until }: Record<string, unknown>): Saved | undefined {
  if (typeof code !== 'string' || !/^[\d ]{4,20}$/.test(code)) return undefined;
  const untilAt = new Date(typeof until === 'string' ? until : '');
  return Number.isNaN(untilAt.getTime()) ? undefined : { code, untilAt };
}

/** The page that shows the code. */
function savedData({ language, words }: Visit, { code, untilAt }: Saved): Shown {
  return {
    switchByForm: true,
    here: hrefOf(language, 'save'),
    otherHref: hrefOf(otherThan(language), 'save'),
    code,
    untilAt: untilAt.toISOString(),
    until: fill(words.saved.until, { until: momentInWords(untilAt, language) }),
  };
}

function addReturning(
  app: FastifyInstance,
  context: FormContext,
  language: (typeof languages)[number],
  limit: ReturnType<typeof atMost>,
): void {
  const address = `${hrefOf(language, 'return')}/:link`;
  app.get(address, (request, reply) => {
    const visit = visitOf(request, reply, language, context);
    const { link } = request.params as { link: string };
    return show(reply, visit, 'return', 'return', returnData(visit, link));
  });
  app.post(address, limit, async (request, reply) => {
    const visit = visitOf(request, reply, language, context);
    if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
    const { link } = request.params as { link: string };
    const typed = (request.body as { code?: unknown }).code;
    const code = typeof typed === 'string' ? typed.trim().slice(0, 40) : '';
    if (code === '') return wrongCode(reply, visit, link, visit.words.return.missing);
    // A new key, so that whoever may have known the old one has lost the form.
    const key = newKey();
    const found = isKey(link)
      ? await atDesk(context.orm, systemViewer('form-return'), (desk) =>
          returnToDraft(desk, context.codes, { link, code, key }, visit.now),
        )
      : undefined;
    if (!found) return wrongCode(reply, visit, link, visit.words.return.wrongField, true);
    giveKey(reply, key, context.publicUrl);
    return reply.redirect(hrefOf(language, 'tasks'), 303);
  });
}

/** The page that asks for an address. */
export function saveData({ words }: Pick<Visit, 'words'>, email: string, fault?: string): Shown {
  return {
    switchByForm: true,
    errors: fault === undefined ? [] : [{ text: fault, href: '#email' }],
    controls: [
      simpleControl(
        {
          name: 'email',
          label: words.save.mail,
          hint: words.save.mailHint,
          value: email,
          fault,
          type: 'email',
          autocomplete: 'email',
        },
        words,
      ),
    ],
  };
}

/** The page that asks for the code. */
export function returnData(
  { words, language }: Pick<Visit, 'words' | 'language'>,
  link: string,
  fault?: string,
): Shown {
  const at = (one: typeof language) => `${hrefOf(one, 'return')}/${encodeURIComponent(link)}`;
  return {
    here: at(language),
    otherHref: at(otherThan(language)),
    errors: fault === undefined ? [] : [{ text: fault, href: '#code' }],
    controls: [
      simpleControl(
        { name: 'code', label: words.return.code, hint: words.return.hint, fault },
        words,
      ),
    ],
  };
}

function wrongCode(
  reply: FastifyReply,
  visit: Visit,
  link: string,
  fault: string,
  isWrong = false,
): FastifyReply {
  return show(reply, visit, 'return', 'return', { ...returnData(visit, link, fault), isWrong });
}
