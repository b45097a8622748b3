import { treatmentOf } from '@ictg/kit/nrm-form';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { WhereaboutsKind } from '../whereabouts/index.js';
import type { NrmFormTold } from './nrm-form-told.js';

type Answers = NrmFormTold['answers'];

const mostAnswers = 200;

/** Why the NRM form that came with a referral cannot be kept; nothing when it can. */
export function nrmFormFault(form: { readonly answers: Answers }): Refusal | undefined {
  const fields = form.answers.map(({ field }) => field);
  if (fields.length > mostAnswers || new Set(fields).size !== fields.length)
    return invalid(
      'nrmForm.answers',
      `Send at most one answer for each question of the NRM form, and no more than ${mostAnswers}.`,
    );
  return undefined;
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
