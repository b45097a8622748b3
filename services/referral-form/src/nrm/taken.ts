import { treatmentOf, type NrmAnswered, type NrmRead } from '@ictg/kit/nrm-form';
import type { Answers, FieldName } from '../question/question.js';
import { becomes, type FromNrm } from './nrm-answers.rules.js';

/** What a form keeps of the NRM form that it was begun from: never where the child is, never an adult's consent. */
export interface Taken {
  readonly reference: string | null;
  readonly answers: readonly NrmAnswered[];
  /** Our answers as they were taken, and the questions that each was taken from. */
  readonly values: Answers;
  readonly fields: FromNrm['fields'];
}

/** Characters of answers that are kept beside a referral: many times what the longest real form holds. */
const mostKept = 200_000;

/** What is kept of an NRM form that was read. */
export function takenFrom(read: NrmRead, { answers, fields }: FromNrm): Taken {
  return {
    reference: read.reference,
    answers: withinRoom(
      read.answers.filter(
        ({ field }) => !['WHEREABOUTS', 'ADULT_CONSENT'].includes(treatmentOf(field)),
      ),
    ),
    values: answers,
    fields,
  };
}

function withinRoom(answers: readonly NrmAnswered[]): readonly NrmAnswered[] {
  let length = 0;
  return answers.filter(({ answer }) => {
    length += answer.length;
    return length <= mostKept;
  });
}

/** The NRM form as casework takes it: a fact was taken over only where the sender left it as it stood. */
export function nrmFormOf(taken: Taken, answers: Answers): object {
  const same = (Object.keys(taken.values) as FieldName[]).filter(
    (name) => JSON.stringify(taken.values[name]) === JSON.stringify(answers[name]),
  );
  const provenance = new Map<string, Set<string>>();
  for (const name of same) {
    const became = becomes[name];
    const from = taken.fields[name] ?? [];
    if (became === undefined || from.length === 0) continue;
    provenance.set(became, new Set([...(provenance.get(became) ?? []), ...from]));
  }
  return {
    reference: taken.reference,
    answers: taken.answers,
    provenance: [...provenance].map(([became, from]) => ({ became, fields: [...from] })),
  };
}
