import type { FastifyInstance, FastifyReply } from 'fastify';
import { openDraft } from '../draft/draft.queries.js';
import { savePage } from '../draft/commands/save-page.js';
import type { Draft } from '../draft/draft.entity.js';
import { entriesOf } from '../directory/directory.js';
import { readAnswers, typedAgain, type Fault, type Sent } from '../question/answer.rules.js';
import {
  firstOpen,
  isAsked,
  nextInSection,
  previousInSection,
  questions,
} from '../question/path.rules.js';
import type { Answers, Field, Question } from '../question/question.js';
import { languages, type Language } from '../words/words.js';
import { hrefOf, otherThan, questionHref } from './address.js';
import { controlsOf, faultHref, faultText, isSingle } from './control.js';
import { renderControl, renderPage } from './render.js';
import {
  asSender,
  isFromOurPage,
  sendHtml,
  showLost,
  showSentOrLost,
  showStrange,
  visitOf,
  type FormContext,
  type Visit,
} from './visit.js';

/** The pages that ask, each at its own address in both languages. */
export function addQuestions(app: FastifyInstance, context: FormContext): void {
  for (const language of languages)
    for (const question of questions) addQuestion(app, context, language, question);
}

function addQuestion(
  app: FastifyInstance,
  context: FormContext,
  language: Language,
  question: Question,
): void {
  const address = questionHref(language, question.key);
  app.get(address, async (request, reply) => {
    const visit = visitOf(request, reply, language, context);
    const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
    if (!draft) return showSentOrLost(context, visit, reply);
    // An address from another branch leads to where the form goes on.
    if (!isAsked(question.key, draft.answers, visit.today))
      return reply.redirect(hrefOf(language, 'tasks'), 303);
    const { from } = request.query as { from?: string };
    return showQuestion(reply, visit, question, draft, {
      typed: typedFrom(question, draft.answers),
      faults: [],
      from: from === 'check' ? 'check' : undefined,
    });
  });
  app.post(address, async (request, reply) => {
    const visit = visitOf(request, reply, language, context);
    const sent = (request.body ?? {}) as Sent;
    if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
    const from = sent.from === 'check' ? 'check' : undefined;
    const before = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
    if (!before) return showSentOrLost(context, visit, reply);
    // Only shown in the other language: what was typed is taken along, right or wrong, and judged later.
    if (sent.only === 'show')
      return showQuestion(reply, visit, question, before, { typed: sent, faults: [], from });
    const read = readAnswers(
      question,
      sent,
      before.answers,
      (list) => offered(list as never, before.answers),
      visit.today,
    );
    const isDone = read.faults.length === 0;
    const isLater = sent.then === 'later';
    const draft =
      isDone || isLater
        ? await asSender(context, visit, (desk) =>
            savePage(desk, { question, answers: read.answers, isDone, language }, visit.now),
          )
        : before;
    if (!draft) return showLost(reply, visit);
    if (isLater) return reply.redirect(hrefOf(language, 'save'), 303);
    if (!isDone)
      return showQuestion(reply, visit, question, before, {
        typed: typedAgain(sent, read.faults),
        faults: read.faults,
        from,
      });
    return reply.redirect(nextAddress(visit, question, draft, from), 303);
  });
}

interface Asked {
  /** What stands in the controls. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  readonly from: 'check' | undefined;
}

function showQuestion(
  reply: FastifyReply,
  visit: Visit,
  question: Question,
  { answers }: Draft,
  { typed, faults, from }: Asked,
): FastifyReply {
  return sendHtml(reply, questionPage(visit, question, answers, { typed, faults, from }), 200);
}

/** The page of a question. */
export function questionPage(
  { language, words, csrf, today }: Pick<Visit, 'language' | 'words' | 'csrf' | 'today'>,
  question: Question,
  answers: Answers,
  { typed, faults, from }: Asked,
): string {
  const { key, section } = question;
  const asked = words.question[key];
  const before = previousInSection(key, answers, today);
  return renderPage('question', {
    language,
    csrf,
    title: asked.title,
    here: questionHref(language, key),
    otherHref: questionHref(otherThan(language), key),
    switchByForm: true,
    backHref:
      from === 'check'
        ? hrefOf(language, 'check')
        : before
          ? questionHref(language, before.key)
          : hrefOf(language, 'tasks'),
    errors: faults.map((fault) => ({
      text: faultText(fault, words, question),
      href: faultHref(fault, question),
    })),
    from,
    section: words.tasks[section],
    isSingle: isSingle(question, words),
    hint: asked.hint,
    why: asked.why,
    danger: key === 'danger' ? 'danger' : key === 'missing' ? 'missing' : undefined,
    controls: controlsOf({
      question,
      words,
      language,
      answers,
      typed,
      faults,
      render: renderControl,
    }),
  });
}

/** What stands in the controls of a page that was answered before. */
export function typedFrom(question: Question, answers: Answers): Record<string, unknown> {
  const given = answers as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    question.fields.flatMap(({ name, kind }): (readonly [string, unknown])[] => {
      const value = given[name];
      if (kind !== 'day' || typeof value !== 'string') return [[name, value]];
      const [year, month, day] = value.split('-').map((part) => String(Number(part)));
      return [
        [`${name}-day`, day],
        [`${name}-month`, month],
        [`${name}-year`, year],
      ];
    }),
  );
}

function offered(
  list: Extract<Field, { kind: 'list' }>['list'],
  answers: Answers,
): ReadonlySet<string> {
  return new Set(entriesOf(list, 'en', answers).map(({ value }) => value));
}

/** Where the form goes on: through its part, or back to the answers that are being checked. */
function nextAddress(
  { language, today }: Visit,
  question: Question,
  { answers, seen }: Draft,
  from: 'check' | undefined,
): string {
  if (answers.adult === 'AN_ADULT' && question.key === 'adult') return hrefOf(language, 'adult');
  if (from === 'check') {
    const open = firstOpen(answers, seen, today);
    return open ? `${questionHref(language, open.key)}?from=check` : hrefOf(language, 'check');
  }
  const next = nextInSection(question.key, answers, today);
  return next ? questionHref(language, next.key) : hrefOf(language, 'tasks');
}
