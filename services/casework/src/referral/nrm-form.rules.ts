import {
  isNrmReference,
  nrmFaults,
  nrmField,
  readNrmEntries,
  treatmentOf,
} from '@ictg/kit/nrm-form';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { WhereaboutsKind } from '../whereabouts/index.js';
import type { NrmFormTold } from './nrm-form-told.js';

type Answers = NrmFormTold['answers'];

const mostAnswers = 200;

/** Why the NRM form that came with a referral cannot be kept; nothing when it can. */
export function nrmFormFault(form: {
  readonly reference?: string | null;
  readonly answers: Answers;
  readonly provenance: NrmFormTold['provenance'];
}): Refusal | undefined {
  const fields = form.answers.map(({ field }) => field);
  if (fields.length > mostAnswers || new Set(fields).size !== fields.length)
    return invalid(
      'nrmForm.answers',
      `Send at most one answer for each question of the NRM form, and no more than ${mostAnswers}.`,
    );
  if (form.reference?.trim() && !isNrmReference(form.reference))
    return invalid(
      'nrmForm.reference',
      'This is no NRM reference: letters, digits, dashes and slashes, with a digit among them. Leave it out.',
    );
  return answersFault(form.answers) ?? provenanceFault(form.provenance);
}

/** What the form does not ask, or does not offer, is refused in words: kept silently it would look as if it were read. */
function answersFault(answers: Answers): Refusal | undefined {
  const [unread] = readNrmEntries(
    answers.map(({ field, answer }) => [nrmField(field) ? field : '', answer]),
  ).unread;
  const unknown = answers.find(({ field }) => !nrmField(field));
  if (unknown)
    return invalid(
      'nrmForm.answers',
      `The NRM form has no question “${named(unknown.field)}”. Leave it out, or put what it says into the concern.`,
    );
  return unread
    ? invalid(
        'nrmForm.answers',
        `${named(nrmField(unread.name)?.label ?? unread.name)}: ${nrmFaults[unread.fault]} Leave it out, or put what it says into the concern.`,
      )
    : undefined;
}

function provenanceFault(provenance: NrmFormTold['provenance']): Refusal | undefined {
  const wrong = provenance.find(
    ({ became, fields }) =>
      !/^[a-zA-Z]{1,40}(?:\.[a-zA-Z]{1,40})?$/.test(became) ||
      !fields.every((field) => nrmField(field)),
  );
  return wrong
    ? invalid(
        'nrmForm.provenance',
        `${named(wrong.became)}: name a field of the referral, and only questions of the NRM form.`,
      )
    : undefined;
}

function named(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._-]/gu, '?').slice(0, 80);
}

/** Answers as they are kept: in the form's own words and order, so that the same form sent again shows no difference. */
export function plainAnswers(answers: Answers): Answers {
  return readNrmEntries(answers.map(({ field, answer }) => [field, answer])).answers;
}

/** The answers that may stand beside a referral: what says where the child is goes behind its own lock instead. */
export function besideReferral(answers: Answers): Answers {
  return answers.filter(({ field }) => treatmentOf(field) !== 'WHEREABOUTS');
}

export interface WhereaboutsTold {
  readonly kind: WhereaboutsKind;
  readonly detail: string;
}

/** Where the child is, as the NRM form says it: one address, one line of numbers, one rough place. */
export function whereaboutsTold(answers: Answers): WhereaboutsTold[] {
  const of = (...starts: readonly string[]) =>
    answers
      .filter(
        ({ field }) =>
          treatmentOf(field) === 'WHEREABOUTS' && starts.some((start) => field.startsWith(start)),
      )
      .map(({ answer }) => answer)
      .join(', ');
  const told: readonly (readonly [WhereaboutsKind, string, string])[] = [
    ['ADDRESS', 'From the NRM form', of('pv-contact-details-')],
    ['ADDRESS', 'From the NRM form, somebody to be contacted instead', of('someone-else-')],
    ['PHONE', 'From the NRM form', of('pv-phone-number', 'alternative-number')],
    ['PLACEMENT', 'From the NRM form, where the child was', of('current-pv-location')],
  ];
  return told.flatMap(([kind, source, detail]) =>
    detail === '' ? [] : [{ kind, detail: `${source}: ${detail}`.slice(0, 2_000) }],
  );
}
