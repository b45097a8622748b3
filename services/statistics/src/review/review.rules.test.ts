import { describe, expect, it } from 'vitest';
import { actionFor, agreementOf } from './review.rules.js';
import { reviewLifecycle } from './review.states.js';
import { verdicts, type Verdict } from './review.vocabulary.js';

describe('two answers', () => {
  const pairs = verdicts.flatMap((one) => verdicts.map((other) => [one, other] as const));
  it.each(pairs)('%s and %s agree only if both say the same and both can tell', (one, other) => {
    const action = actionFor(false, 'ANSWERED_ONCE', other, one);
    expect(action).toBe(one === other && one !== 'CANNOT_TELL' ? 'agree' : 'disagree');
  });

  it('are followed by a third where they differ, and by another look only once decided', () => {
    expect(actionFor(true, 'DISPUTED', 'SAME', 'DIFFERENT')).toBe('adjudicate');
    expect(reviewLifecycle.actionsFrom('DECIDED')).toEqual(['reopen']);
  });

  it('come one after the other', () => {
    expect(actionFor(false, 'WAITING', 'SAME', null)).toBe('answerFirst');
    expect(reviewLifecycle.states).toEqual(['WAITING', 'ANSWERED_ONCE', 'DISPUTED', 'DECIDED']);
  });
});

describe('agreement beyond chance', () => {
  const many = (count: number, one: Verdict, other: Verdict) =>
    Array.from({ length: count }, () => [one, other] as const);

  it('is Cohen\u2019s kappa: 20 and 15 agreed of 50, the textbook example, give 0.4', () => {
    const found = agreementOf([
      ...many(20, 'SAME', 'SAME'),
      ...many(5, 'SAME', 'DIFFERENT'),
      ...many(10, 'DIFFERENT', 'SAME'),
      ...many(15, 'DIFFERENT', 'DIFFERENT'),
    ]);
    expect(found.share).toBeCloseTo(0.7);
    expect(found.kappa).toBeCloseTo(0.4);
  });

  it('is not told of few pairs, nor where chance alone explains everything', () => {
    expect(agreementOf([])).toEqual({ pairs: 0, share: null, kappa: null });
    expect(agreementOf(many(9, 'SAME', 'SAME')).kappa).toBeNull();
    expect(agreementOf(many(50, 'SAME', 'SAME')).kappa).toBeNull();
  });
});
