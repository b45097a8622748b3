import fc from 'fast-check';
import { addWorkingDays } from '@ictg/kit/calendar';
import { describe, expect, it } from 'vitest';
import {
  adviceStandings,
  answerFault,
  countsOn,
  mayMoveDay,
  shareActedOn,
  standingOn,
  type AdviceFacts,
} from './advice.rules.js';
import { adviceKinds } from './advice.vocabulary.js';

const given = '2026-03-04';
const facts = (changes: Partial<AdviceFacts> = {}): AdviceFacts => ({
  state: 'AWAITING_ANSWER',
  answer: null,
  answeredOn: null,
  dueOn: '2026-03-18',
  firstDueOn: '2026-03-18',
  ...changes,
});
const answered = (answer: 'DONE' | 'NOT_DONE' | 'OVERTAKEN', answeredOn = '2026-03-10') =>
  facts({ state: 'ANSWERED', answer, answeredOn });

describe('how advice stands', () => {
  it.each([
    ['waits on its last day', facts(), '2026-03-18', 'WAITING'],
    ['is overdue the day after', facts(), '2026-03-19', 'OVERDUE'],
    [
      'is in time again when the day was moved',
      facts({ dueOn: '2026-04-01' }),
      '2026-03-19',
      'WAITING',
    ],
    [
      'is acted on once done, however late',
      answered('DONE', '2026-05-01'),
      '2026-05-02',
      'ACTED_ON',
    ],
    ['is not acted on', answered('NOT_DONE'), '2026-03-11', 'NOT_ACTED_ON'],
    ['is overtaken', answered('OVERTAKEN'), '2026-03-11', 'OVERTAKEN'],
    ['is never overdue once withdrawn', facts({ state: 'WITHDRAWN' }), '2027-01-01', 'WITHDRAWN'],
  ] as const)('%s', (_what, advice, today, standing) => {
    expect(standingOn(advice, today)).toBe(standing);
  });
});

describe('what counts against an agency', () => {
  const due = addWorkingDays(given, 10);
  const uninvited = facts({ dueOn: due, firstDueOn: due });

  it.each([
    ['not while it has its ten working days', uninvited, due, false],
    ['from the day after', uninvited, '2026-03-19', true],
    ['not when it was repaired in time', answered('DONE', due), '2026-06-01', false],
    ['although it was repaired late', answered('DONE', '2026-03-19'), '2026-06-01', true],
    ['not at once when it refuses', answered('NOT_DONE'), '2026-03-11', false],
    ['once the days are over after it refused', answered('NOT_DONE'), '2026-03-19', true],
    ['not when events overtook it', answered('OVERTAKEN'), '2026-06-01', false],
    ['not when it was taken back', facts({ state: 'WITHDRAWN' }), '2026-06-01', false],
    ['although the day was moved later', facts({ dueOn: '2026-04-01' }), '2026-03-19', true],
  ] as const)('%s', (_what, advice, today, counts) => {
    expect(due).toBe('2026-03-18');
    expect(countsOn(advice, today)).toBe(counts);
  });

  it('gives nobody more days to invite the guardian', () => {
    expect(adviceKinds.filter(mayMoveDay)).toEqual(['ADVICE', 'ADVOCACY']);
  });
});

describe('the share acted on', () => {
  const zero = Object.fromEntries(adviceStandings.map((one) => [one, 0])) as Record<
    (typeof adviceStandings)[number],
    number
  >;

  it('is nothing, not zero, where nothing is settled', () => {
    expect(shareActedOn(zero)).toBeNull();
    expect(shareActedOn({ ...zero, WAITING: 3, OVERTAKEN: 2, WITHDRAWN: 1 })).toBeNull();
  });

  it('leaves out what is in time, overtaken or withdrawn, and lies between 0 and 1', () => {
    expect(shareActedOn({ ...zero, ACTED_ON: 1, NOT_ACTED_ON: 2, OVERDUE: 1, WAITING: 9 })).toBe(
      0.25,
    );
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (ACTED_ON, NOT_ACTED_ON, OVERDUE) => {
        const share = shareActedOn({ ...zero, ACTED_ON, NOT_ACTED_ON, OVERDUE });
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});

describe('an answer', () => {
  const done = { answer: 'DONE', answeredOn: '2026-03-10', answeredBy: 'The officer' } as const;
  const today = '2026-03-11';

  it.each([
    ['ADVICE', done, null],
    ['NOT_INVITED', done, null],
    ['ADVOCACY', done, 'dueRegard'],
    ['ADVOCACY', { ...done, dueRegard: 'NOT_KNOWN' }, null],
    ['ADVICE', { ...done, answer: 'NOT_DONE' }, 'reason'],
    ['ADVICE', { ...done, answer: 'NOT_DONE', reason: ' ' }, 'reason'],
    ['ADVICE', { ...done, answer: 'NOT_DONE', reason: 'No place was free' }, null],
    ['ADVICE', { ...done, answer: 'OVERTAKEN' }, 'reason'],
    ['ADVICE', { ...done, answeredBy: '' }, 'answeredBy'],
    ['ADVICE', { ...done, answeredOn: '2026-03-03' }, 'answeredOn'],
    ['ADVICE', { ...done, answeredOn: '2026-03-12' }, 'answeredOn'],
  ] as const)('to %s of %o is refused for %s', (kind, told, field) => {
    expect(answerFault(kind, given, told, today)?.detail.field ?? null).toBe(field);
  });
});
