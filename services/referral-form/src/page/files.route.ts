import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FileFault, KeptFile } from '../casework/casework.js';
import { addFile, mostFiles, takeFileOut } from '../draft/commands/change-files.js';
import type { Draft } from '../draft/draft.entity.js';
import { openDraft } from '../draft/draft.queries.js';
import { fill, languages, wordsIn, type Language, type Words } from '../words/words.js';
import { hrefOf } from './address.js';
import { atMost } from './at-most.js';
import { received } from './received.js';
import { isUrgent } from './start.route.js';
import {
  asSender,
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

const million = 1_000_000;

type Fault = 'missing' | 'tooLarge' | 'notTaken' | 'tooMany' | 'away';
const faults: Readonly<Record<FileFault, Fault>> = {
  EMPTY: 'missing',
  TOO_LARGE: 'tooLarge',
  NOT_TAKEN: 'notTaken',
};

/** The page on which a sender may add files, one at a time, so that it works without scripts and on a weak line. */
export function addFiles(app: FastifyInstance, context: FormContext): void {
  const limit = atMost(app, 40, 60_000);
  for (const language of languages) {
    const address = hrefOf(language, 'files');
    app.get(address, async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
      if (!draft) return showSentOrLost(context, visit, reply);
      return show(reply, visit, 'files', 'files', filesData(visit, draft, context));
    });
    app.post(address, limit, async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const { mark, file } = await received(request, context.mostMegabytes * million);
      if (!isFromOurPage(request, visit, context.publicUrl, mark)) return showStrange(reply, visit);
      const draft = await asSender(context, visit, (desk) => openDraft(desk, visit.now));
      if (!draft) return showLost(reply, visit);
      const again = (fault: Fault): FastifyReply =>
        show(reply, visit, 'files', 'files', filesData(visit, draft, context, fault));
      if (file === undefined || file === 'EMPTY') return again('missing');
      if (file === 'TOO_LARGE') return again('tooLarge');
      if (draft.files.length >= mostFiles) return again('tooMany');
      const kept = await context.casework.keepFile(file.name, file.content).catch(() => {
        request.log.warn('Casework takes no file just now');
        return undefined;
      });
      if (kept === undefined) return again('away');
      if (typeof kept === 'string') return again(faults[kept]);
      const now = await asSender(context, visit, (desk) => addFile(desk, kept, visit.now));
      // Of several that came at once, the last may have found no room any more.
      const isIn = now?.files.some(({ id }) => id === kept.id) === true;
      if (now && !isIn)
        return show(reply, visit, 'files', 'files', filesData(visit, now, context, 'tooMany'));
      return reply.redirect(address, 303);
    });
    app.post(takeOutHref(language), limit, async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      if (!isFromOurPage(request, visit, context.publicUrl)) return showStrange(reply, visit);
      const { file } = request.body as { file?: unknown };
      const id = typeof file === 'string' ? file : '';
      const draft = await asSender(context, visit, (desk) => takeFileOut(desk, id, visit.now));
      return draft ? reply.redirect(address, 303) : showLost(reply, visit);
    });
  }
}

function takeOutHref(language: Language): string {
  return `${hrefOf(language, 'files')}/${wordsIn(language).files.takeOutSlug}`;
}

/** The files that were added, and the control for one more. */
export function filesData(
  { language, words }: Pick<Visit, 'language' | 'words'>,
  { answers, files }: Pick<Draft, 'answers' | 'files'>,
  { mostMegabytes }: Pick<FormContext, 'mostMegabytes'>,
  fault?: Fault,
): Shown {
  const most = { most: mostMegabytes, count: mostFiles };
  const text = fault && fill(words.files[fault], most);
  const canAdd = files.length < mostFiles;
  return {
    isUrgent: isUrgent(answers),
    missing: answers.missingNow === 'YES',
    backHref: hrefOf(language, 'tasks'),
    hint: fill(words.files.hint, most),
    files: files.map((file) => ({ ...file, note: fileNote(file, words) })),
    takeOutHref: takeOutHref(language),
    canAdd,
    errors: text === undefined ? [] : [{ text, href: canAdd ? '#file' : '#take-out' }],
    fileError:
      text === undefined
        ? undefined
        : { text, visuallyHiddenText: words.common.errorPrefix.replace(':', '') },
  };
}

/** What a file is and how large, e.g. "PDF, 0.3 MB". */
function fileNote({ kind, bytes }: KeptFile, words: Words): string {
  const known = kind.startsWith('PDF') ? 'pdf' : kind.startsWith('Word') ? 'word' : 'image';
  const size = Math.max(0.1, bytes / million).toFixed(1);
  return `${words.files.kind[known]}, ${words.files.size.replace('{size}', size)}`;
}
