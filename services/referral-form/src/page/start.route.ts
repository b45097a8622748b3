import type { FastifyInstance } from 'fastify';
import { beginDraft } from '../draft/commands/begin-draft.js';
import { openDraft } from '../draft/draft.queries.js';
import { firstOpen, progress } from '../question/path.rules.js';
import type { Draft } from '../draft/draft.entity.js';
import { fill, languages, type Language, type Words } from '../words/words.js';
import { hrefOf, questionHref } from './address.js';
import {
  asSender,
  isFromOurPage,
  show,
  showSentOrLost,
  showStrange,
  visitOf,
  type FormContext,
  type Visit,
} from './visit.js';

/** The first page, the list of parts, and what stands around them. */
export function addStart(app: FastifyInstance, context: FormContext): void {
  for (const language of languages) {
    app.get(hrefOf(language, 'start'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
      return show(reply, visit, 'start', 'start', { isOpen: draft !== null });
    });
    app.get(hrefOf(language, 'tasks'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
      return draft
        ? show(reply, visit, 'tasks', 'tasks', tasksData(visit, draft))
        : showSentOrLost(context, visit, reply);
    });
    app.post(hrefOf(language, 'tasks'), async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
      const draft = await asSender(context, visit, (desk) => beginDraft(desk, language, visit.now));
      // Danger is asked about before anything else.
      const isNew = draft.seen.length === 0;
      return reply.redirect(
        isNew ? questionHref(language, 'danger') : hrefOf(language, 'tasks'),
        303,
      );
    });
    app.get(hrefOf(language, 'about'), (request, reply) =>
      show(reply, visitOf(request, reply, language, context), 'about', 'about'),
    );
    app.get(hrefOf(language, 'adult'), (request, reply) =>
      show(reply, visitOf(request, reply, language, context), 'adult', 'adult'),
    );
  }
}

/** The list of parts. */
export function tasksData(
  { language, words, today }: Pick<Visit, 'language' | 'words' | 'today'>,
  { answers, seen, files }: Pick<Draft, 'answers' | 'seen' | 'files'>,
) {
  const isOpen = firstOpen(answers, seen, today) !== undefined;
  const parts = progress(answers, seen, today).map(({ section, progress: far, next }) => ({
    title: { text: words.tasks[section] },
    href: questionHref(language, next),
    status:
      far === 'DONE'
        ? { text: words.tasks.DONE }
        : { tag: { text: words.tasks[far], classes: 'govuk-tag--blue' } },
  }));
  const send = isOpen
    ? {
        status: {
          text: words.tasks.CANNOT_START,
          classes: 'govuk-task-list__status--cannot-start-yet',
        },
      }
    : {
        href: hrefOf(language, 'check'),
        status: { tag: { text: words.tasks.NOT_STARTED, classes: 'govuk-tag--blue' } },
      };
  return {
    isUrgent: isUrgent(answers),
    missing: answers.missingNow === 'YES',
    items: [
      ...parts,
      filesItem(language, words, files.length),
      { title: { text: words.tasks.send }, ...send },
    ],
  };
}

/** Files are for whoever has some: their place in the list never holds anybody up. */
function filesItem(language: Language, words: Words, count: number): object {
  return {
    title: { text: words.files.title },
    href: hrefOf(language, 'files'),
    status: { text: count === 0 ? words.files.optional : fill(words.files.some, { count }) },
  };
}

/** Whether the child is in danger or missing now: then every page says first whom to call. */
export function isUrgent(answers: Draft['answers']): boolean {
  return answers.dangerNow === 'YES' || answers.missingNow === 'YES';
}
