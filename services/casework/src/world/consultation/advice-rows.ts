import { addDays, addWorkingDays, londonInstant, type Day } from '@ictg/kit/calendar';
import { reminderOf } from '../../advice/advice-reminder.rules.js';
import type {
  AdviceKind,
  AdviceTopic,
  AgencyType,
  ChildChange,
} from '../../advice/advice.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import type { RowSet } from '../writing/row-set.js';
import { adviceTexts, outcomes, overtakenBy, reasonsNotDone } from './consultation.data.js';

/** Advice to be written, and where it comes from. */
export interface AdviceDraft {
  readonly chance: Chance;
  readonly worldDate: Day;
  readonly givenOn: Day;
  readonly topics: readonly AdviceTopic[];
  /** Whether every piece of it has been answered. */
  readonly isSettled?: boolean;
  readonly kind?: AdviceKind;
  readonly consultationId?: string | null;
  readonly contactId?: string | null;
  readonly childId: string | null;
  readonly keeper: string;
  readonly agency: {
    /** Of the directory, where it is in there. */
    readonly agencyId?: string | null;
    readonly agencyName: string;
    readonly agencyType: AgencyType;
    readonly personName: string | null;
    readonly personRole: string | null;
  };
}

/** Writes advice with its answer and outcome, as far as the world's day has seen them. */
export function addAdviceRows(rows: RowSet, draft: AdviceDraft): number {
  const { chance, worldDate, givenOn, topics, kind = 'ADVICE', childId, keeper } = draft;
  const { isSettled = false } = draft;
  let waiting = 0;
  for (const topic of topics) {
    const dueOn = addWorkingDays(givenOn, 10);
    const answeredOn = addDays(givenOn, chance.whole(2, 24));
    const isOld = givenOn < addDays(worldDate, -60);
    const isAnswered = answeredOn < worldDate && (chance.happens(isOld ? 0.96 : 0.6) || isSettled);
    const answer = chance.weighted([
      ['DONE' as const, 62],
      ['NOT_DONE' as const, 28],
      ['OVERTAKEN' as const, 10],
    ]);
    const change = chance.weighted<ChildChange>(
      answer === 'DONE'
        ? [
            ['BETTER', 7],
            ['SAME', 2],
            ['TOO_EARLY_TO_SAY', 2],
          ]
        : [
            ['SAME', 5],
            ['WORSE', 2],
            ['BETTER', 1],
          ],
    );
    const hasOutcome = isAnswered && answeredOn < addDays(worldDate, -10) && chance.happens(0.8);
    const at = londonInstant(givenOn, '15:00');
    const id = recordId(chance, 'adv', at);
    if (!isAnswered) waiting += 1;
    rows.add('advice', {
      id,
      createdAt: at,
      kind,
      topic,
      state: hasOutcome ? 'OUTCOME_RECORDED' : isAnswered ? 'ANSWERED' : 'AWAITING_ANSWER',
      childId,
      consultationId: draft.consultationId ?? null,
      contactId: draft.contactId ?? null,
      ownerSubject: keeper,
      text: chance.pick(adviceTexts[topic]),
      agencyId: null,
      ...draft.agency,
      givenOn,
      dueOn,
      firstDueOn: dueOn,
      answer: isAnswered ? answer : null,
      answeredOn: isAnswered ? answeredOn : null,
      answeredBy: isAnswered ? (draft.agency.personRole ?? 'The team') : null,
      answerReason: !isAnswered || answer === 'DONE' ? null : reasonFor(chance, answer),
      dueRegard:
        isAnswered && kind === 'ADVOCACY' ? chance.pick(['YES', 'PARTLY', 'NO'] as const) : null,
      childChange: hasOutcome ? change : null,
      outcome: hasOutcome ? chance.pick(outcomes[change]) : null,
      outcomeOn: hasOutcome ? addDays(answeredOn, 7) : null,
    });
    if (!isAnswered)
      rows.add('task', {
        id: recordId(chance, 'tsk', at),
        createdAt: at,
        kind: 'ADVICE_ANSWER',
        childId,
        recordId: id,
        subject: keeper,
        role: null,
        text: reminderOf({ kind, topic, ...draft.agency, givenOn, dueOn }, null),
        dueAt: londonInstant(dueOn, '17:00'),
      });
  }
  return waiting;
}

function reasonFor(chance: Chance, answer: 'NOT_DONE' | 'OVERTAKEN'): string {
  return chance.pick(answer === 'NOT_DONE' ? reasonsNotDone : overtakenBy);
}
