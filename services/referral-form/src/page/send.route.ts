import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { londonDay } from '@ictg/kit/calendar';
import { openDraft } from '../draft/draft.queries.js';
import { newKey } from '../draft/secret.js';
import { firstOpen } from '../question/path.rules.js';
import type { Draft } from '../draft/draft.entity.js';
import { momentInWords } from '../mail/form.mail.js';
import { nrmSummary } from '../nrm/nrm-summary.js';
import { sendReferral } from '../submission/commands/send-referral.js';
import type { Submission } from '../submission/submission.entity.js';
import { sentSubmission } from '../submission/submission.queries.js';
import { languages, fill } from '../words/words.js';
import { hrefOf, questionHref } from './address.js';
import { escaped } from './render.js';
import { isUrgent } from './start.route.js';
import { filesPart, summaryParts } from './summary.js';
import {
  asSender,
  giveKey,
  isFromOurPage,
  show,
  showLost,
  showSentOrLost,
  showStrange,
  visitOf,
  type FormContext,
  type Shown,
  type Visit,
} from './visit.js';

const longestWait = 3_000;
const lookAgain = 150;

/** Checking, sending, and what follows in the browser that has sent. */
export function addSending(app: FastifyInstance, context: FormContext): void {
  for (const language of languages) {
    app.get(hrefOf(language, 'check'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
      if (!draft) return showSentOrLost(context, visit, reply);
      if (draft.answers.adult === 'AN_ADULT') return reply.redirect(hrefOf(language, 'adult'), 303);
      return show(reply, visit, 'check', 'check', checkData(visit, draft));
    });
    app.post(hrefOf(language, 'check'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
      const sent = await asSender(context, visit, (desk) =>
        sendReferral(desk, language, visit.now),
      );
      if (sent === 'NO_DRAFT') return showLost(reply, visit);
      const next = { SENT: 'sent', STILL_OPEN: 'check', AN_ADULT: 'adult' } as const;
      return reply.redirect(hrefOf(language, next[sent]), 303);
    });
    app.get(hrefOf(language, 'sent'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const sent = await deliveredSoon(context, visit);
      if (!sent) return showLost(reply, visit);
      const code = context.codes.ofFollowing(sent.id);
      return show(reply, visit, 'sent', 'sent', sentData(visit, sent, code));
    });
    // On a shared computer nothing of the form is left behind.
    app.post(hrefOf(language, 'sent'), (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
      giveKey(reply, newKey(), context.publicUrl);
      return reply.redirect(hrefOf(language, 'start'), 303);
    });
    app.get(hrefOf(language, 'copy'), async (request, reply) =>
      withAnswers(context, visitOf(request, reply, language, context), reply, 'copy', copyData),
    );
    app.get(hrefOf(language, 'nrm'), async (request, reply) =>
      withAnswers(context, visitOf(request, reply, language, context), reply, 'nrm', nrmData),
    );
  }
}

/** What is checked before it is sent. */
export function checkData(
  visit: Visit,
  { answers, seen, files }: Pick<Draft, 'answers' | 'seen' | 'files'>,
): Shown {
  const open = firstOpen(answers, seen, visit.today);
  return {
    isUrgent: isUrgent(answers),
    missing: answers.missingNow === 'YES',
    openHref: open && `${questionHref(visit.language, open.key)}?from=check`,
    parts: [...summaryParts(answers, visit, true), filesPart(files, visit, true)],
    backHref: hrefOf(visit.language, 'tasks'),
  };
}

/** What is said once it is sent. */
export function sentData(
  { words }: Visit,
  { reference, receipt, answers, email }: Submission,
  code: string,
): Shown {
  const label = reference ? words.sent.reference : words.sent.receipt;
  return {
    panel: `${escaped(label)}<br><strong>${escaped(reference ?? receipt)}</strong>`,
    isWaiting: !reference,
    isUrgent: answers ? isUrgent(answers) : false,
    missing: answers?.missingNow === 'YES',
    isMailed: email !== null && reference !== null,
    code,
  };
}

/** The copy that the sender may print. */
export function copyData(visit: Visit, submission: Submission): Shown {
  const { reference, receipt, sentAt, answers, files } = submission;
  const { words, language } = visit;
  return {
    referenceLabel: reference ? words.sent.reference : words.sent.receipt,
    reference: reference ?? receipt,
    sentAt: fill(words.copy.sentAt, { when: momentInWords(sentAt, language) }),
    parts: [
      ...summaryParts(answers ?? {}, { ...visit, today: londonDay(sentAt) }, false),
      filesPart(files, visit, false),
    ],
  };
}

/** What can be copied into the NRM form. */
export function nrmData(visit: Visit, { answers, sentAt }: Submission): Shown {
  return { rows: nrmSummary(answers ?? {}, visit, londonDay(sentAt)) };
}

async function withAnswers(
  context: FormContext,
  visit: Visit,
  reply: FastifyReply,
  page: 'copy' | 'nrm',
  data: (visit: Visit, submission: Submission) => Shown,
): Promise<FastifyReply> {
  const sent = await asSender(context, visit, sentSubmission);
  return sent?.answers ? show(reply, visit, page, page, data(visit, sent)) : showLost(reply, visit);
}

/** What was sent, with the reference where casework gives it within three seconds, as it nearly always does. */
async function deliveredSoon(context: FormContext, visit: Visit): Promise<Submission | null> {
  const until = Date.now() + longestWait;
  for (;;) {
    const sent = await asSender(context, visit, sentSubmission);
    const isJustSent = sent !== null && visit.now.getTime() - sent.sentAt.getTime() < longestWait;
    if (!sent || sent.reference || !isJustSent || Date.now() > until) return sent;
    await wait(lookAgain);
  }
}
