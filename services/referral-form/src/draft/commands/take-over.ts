import { LockMode } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import type { Taken } from '../../nrm/taken.js';
import { questions } from '../../question/path.rules.js';
import type { Answers, FieldName } from '../../question/question.js';
import type { Language } from '../../words/words.js';
import { DraftEntity } from '../draft.entity.js';
import { beginDraft } from './begin-draft.js';

/** What was taken over, and what stayed as the sender had it. */
export interface TakenOver {
  readonly taken: Answers;
  readonly kept: readonly {
    readonly name: FieldName;
    readonly ours: string | readonly string[];
    readonly theirs: string | readonly string[];
  }[];
}

/** Puts what an NRM form says into the form that is open, or a new one. What was answered already is not overwritten. */
export async function takeOver(
  desk: Desk,
  from: Taken,
  language: Language,
  now: Date,
): Promise<TakenOver> {
  const { id } = await beginDraft(desk, language, now);
  const em = await desk.em();
  const draft = await em.findOneOrFail(
    DraftEntity,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const before = draft.answers;
  const names = Object.keys(from.values) as FieldName[];
  const isFree = (name: FieldName) => before[name] === undefined;
  const kept = names.flatMap((name) => {
    const [mine, theirs] = [before[name], from.values[name]];
    const differs = JSON.stringify(mine) !== JSON.stringify(theirs);
    return mine === undefined || theirs === undefined || !differs
      ? []
      : [{ name, ours: mine, theirs }];
  });
  const taken = Object.fromEntries(
    names.filter(isFree).map((name) => [name, from.values[name]]),
  ) as Answers;
  draft.answers = { ...before, ...taken };
  draft.taken = from;
  const filled = questions.filter(({ fields }) =>
    fields.some(({ name }) => taken[name as FieldName] !== undefined),
  );
  draft.seen = [...new Set([...draft.seen, ...filled.map(({ key }) => key)])];
  draft.changedAt = now;
  await em.flush();
  return { taken, kept };
}
