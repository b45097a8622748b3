import { describe, expect, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import {
  birthdaysOf,
  eighteenQuestions,
  openQuestions,
  stepOn,
  type AgeRecords,
} from './eighteen.rules.js';
import {
  postEighteenActions,
  postEighteenLifecycle,
  postEighteenStates,
  type PostEighteenAction,
  type PostEighteenState,
} from './eighteen.states.js';

const finding = (
  bornOn: string,
  underChallenge: boolean,
): AgeRecords['determinations'][number] => ({
  source: 'COUNCIL',
  outcome: 'ADULT',
  bornOn,
  determinedOn: '2026-01-05',
  underChallenge,
});

describe('the eighteenth birthday', () => {
  it('is one, two while a finding is under challenge, and the earlier comes first', () => {
    const born = { dateOfBirth: '2009-06-25', determinations: [] };
    expect(birthdaysOf(born)).toEqual([{ on: '2027-06-25', byChallengedFinding: false }]);
    expect(birthdaysOf({ ...born, determinations: [finding('2007-01-01', true)] })).toEqual([
      { on: '2025-01-01', byChallengedFinding: true },
      { on: '2027-06-25', byChallengedFinding: false },
    ]);
    expect(birthdaysOf({ ...born, determinations: [finding('2007-01-01', false)] })).toHaveLength(
      1,
    );
    expect(birthdaysOf({ dateOfBirth: null, determinations: [] })).toEqual([]);
  });

  it('of a leap day is 1 March, and never a day too early', () => {
    expect(birthdaysOf({ dateOfBirth: '2008-02-29', determinations: [] })[0]?.on).toBe(
      '2026-03-01',
    );
  });

  it('is forecast in steps that leave no day out', () => {
    const birthday = '2027-06-25';
    const steps = Array.from({ length: 260 }, (_, at) =>
      stepOn(birthday, addDays(birthday, at - 240)),
    );
    expect([...new Set(steps)]).toEqual(['LATER', 'WITHIN_180_DAYS', 'WITHIN_100_DAYS', 'REACHED']);
    expect(stepOn(birthday, addDays(birthday, -181))).toBe('LATER');
    expect(stepOn(birthday, addDays(birthday, -180))).toBe('WITHIN_180_DAYS');
    expect(stepOn(birthday, addDays(birthday, -100))).toBe('WITHIN_100_DAYS');
    expect(stepOn(birthday, birthday)).toBe('REACHED');
  });
});

describe('what is asked again at 18', () => {
  const nothing = {
    nrmConsent: 'NOT_ASKED',
    lawfulBasisOn: null,
    partnersOn: null,
    tellOn: null,
    transitionOn: null,
  };

  it('is all of it, until each is settled: asking is not an answer', () => {
    expect(openQuestions(null)).toEqual(eighteenQuestions);
    expect(openQuestions({ ...nothing, nrmConsent: 'ASKED' })).toEqual(eighteenQuestions);
    expect(openQuestions({ ...nothing, nrmConsent: 'NOT_KNOWN' })).toEqual(eighteenQuestions);
    expect(openQuestions({ ...nothing, nrmConsent: 'DECLINED' })).not.toContain('NRM_CONSENT');
    const on = '2026-11-01';
    expect(
      openQuestions({
        nrmConsent: 'GIVEN',
        lawfulBasisOn: on,
        partnersOn: on,
        tellOn: on,
        transitionOn: on,
      }),
    ).toEqual([]);
  });
});

describe('the life of support after 18', () => {
  const steps: Record<PostEighteenState, Partial<Record<PostEighteenAction, PostEighteenState>>> = {
    OFFERED: { accept: 'ACCEPTED', decline: 'DECLINED' },
    ACCEPTED: { decline: 'DECLINED', begin: 'RUNNING' },
    RUNNING: { end: 'ENDED' },
    DECLINED: {},
    ENDED: {},
  };

  it.each(
    postEighteenStates.flatMap((state) =>
      postEighteenActions.map((action) => [state, action] as const),
    ),
  )('answers %s × %s as the table says', (state, action) => {
    const to = steps[state][action];
    expect(postEighteenLifecycle.move(state, action)).toMatchObject(
      to ? { ok: true, to } : { ok: false },
    );
  });
});
