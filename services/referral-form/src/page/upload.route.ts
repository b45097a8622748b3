import type { FastifyInstance, FastifyReply } from 'fastify';
import { nrmDraft, nrmField, readNrmPdf, readNrmPayload, type NrmRead } from '@ictg/kit/nrm-form';
import { takeOver, type TakenOver } from '../draft/commands/take-over.js';
import { entriesOf } from '../directory/directory.js';
import { answersFromNrm, type FromNrm, type LeftOut } from '../nrm/nrm-answers.rules.js';
import { takenFrom } from '../nrm/taken.js';
import type { Answers, FieldName, ListName } from '../question/question.js';
import { fill, languages } from '../words/words.js';
import { hrefOf, otherThan } from './address.js';
import { atMost } from './at-most.js';
import { textOfFile } from './text-of-file.js';
import { received } from './received.js';
import { answersInWords } from './summary.js';
import {
  asSender,
  isFromOurPage,
  show,
  showStrange,
  visitOf,
  type FormContext,
  type Shown,
  type Visit,
} from './visit.js';

const megabyte = 1_048_576;
const largest = 5 * megabyte;

/** The page that takes a copy of the NRM form, and the one that shows what was read of it. */
export function addUpload(app: FastifyInstance, context: FormContext): void {
  const limited = atMost(app, 20, 60_000);
  for (const language of languages) {
    app.get(hrefOf(language, 'upload'), (request, reply) =>
      show(reply, visitOf(request, reply, language, context), 'upload', 'upload'),
    );
    app.post(hrefOf(language, 'upload'), limited, async (request, reply) => {
      const visit = visitOf(request, reply, language, context);
      const sent = await received(request, largest);
      if (!isFromOurPage(request, visit, context.publicUrl, sent.mark))
        return showStrange(reply, visit);
      if (sent.file === undefined || sent.file === 'EMPTY') return again(reply, visit, 'missing');
      if (sent.file === 'TOO_LARGE') return again(reply, visit, 'tooLarge');
      const read = await readFile(sent.file.content);
      if (!read) return again(reply, visit, 'notRead');
      return takenOver(context, visit, reply, read);
    });
  }
}

async function takenOver(
  context: FormContext,
  visit: Visit,
  reply: FastifyReply,
  read: NrmRead,
): Promise<FastifyReply> {
  const { language, today, now } = visit;
  const draft = nrmDraft(read);
  const offeredFor = (answers: Answers) => (list: string) =>
    new Set(entriesOf(list as ListName, 'en', answers).map(({ value }) => value));
  const from = answersFromNrm(draft, offeredFor, today);
  if (read.answers.length === 0) return again(reply, visit, 'empty');
  const result = await asSender(context, visit, (desk) =>
    takeOver(desk, takenFrom(read, from), language, now),
  );
  const saidFor = new Map(read.answers.map(({ field, answer }) => [field, answer]));
  const beside: readonly Beside[] = [
    ...from.leftOut.map((left) => ({ ...left, answer: saidFor.get(left.field) ?? '' })),
    ...draft.kept.map((kept) => ({ ...kept, why: 'KEPT' as const })),
    ...draft.unread.map(({ name, answer, fault }) => ({ field: name, answer, why: fault })),
  ];
  return show(reply, visit, 'taken', 'taken', {
    ...takenData(visit, from, result, beside),
    otherHref: hrefOf(otherThan(language), 'tasks'),
  });
}

/** What was not taken over, beside what was, and why. */
interface Beside extends LeftOut {
  readonly answer: string;
}

/** What was taken over, what stayed, and what the sender may use by hand. */
export function takenData(
  visit: Visit,
  from: FromNrm,
  { taken, kept }: TakenOver,
  beside: readonly Beside[],
): Shown {
  const { language, words, today } = visit;
  const inWords = answersInWords(from.answers, language, words, today);
  const labelOf = (name: FieldName) => inWords.find((one) => one.name === name)?.label ?? '';
  return {
    rows: inWords
      .filter(({ name }) => taken[name] !== undefined && (from.fields[name]?.length ?? 0) > 0)
      .map(({ name, label, text, lang, isTold }) => ({
        label,
        answer: text,
        lang,
        isTold,
        from: (from.fields[name] ?? []).map(nrmLabel).join('; '),
      })),
    kept: kept.map(({ name, ours, theirs }) => ({
      label: labelOf(name),
      note: fill(words.taken.keptNote, {
        ours: valueText(ours, name, visit),
        theirs: valueText(theirs, name, visit),
      }),
    })),
    unread: beside.map(({ field, answer, why }) => ({
      label: nrmLabel(field),
      answer,
      why: words.taken.why[why],
    })),
  };
}

function valueText(value: string | readonly string[], name: FieldName, visit: Visit): string {
  const { language, words, today } = visit;
  const found = answersInWords({ [name]: value }, language, words, today).find(
    (one) => one.name === name,
  );
  return found?.text ?? [value].flat().join(', ');
}

function nrmLabel(field: string): string {
  return nrmField(field)?.label ?? field;
}

/** What a file says of the NRM form, by what is in it and not by what it is called; nothing when it is none. */
async function readFile(bytes: Buffer): Promise<NrmRead | undefined> {
  try {
    if (bytes.subarray(0, 1_024).includes('%PDF-')) return await readNrmPdf(bytes);
    return readNrmPayload(textOfFile(bytes));
  } catch {
    return undefined;
  }
}

function again(
  reply: FastifyReply,
  visit: Visit,
  fault: 'missing' | 'notRead' | 'tooLarge' | 'empty',
): FastifyReply {
  const text = visit.words.upload[fault];
  return show(reply, visit, 'upload', 'upload', {
    errors: [{ text, href: '#file' }],
    fileError: { text, visuallyHiddenText: visit.words.common.errorPrefix.replace(':', '') },
  });
}
