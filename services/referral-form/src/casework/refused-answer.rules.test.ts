import { describe, expect, it } from 'vitest';
import { canBeKept } from '@ictg/kit/graph';
import { tesni } from '../testing/answers.fixture.js';
import { alsoRefused, withoutRefused } from './refused-answer.rules.js';
import { toldReferral, type ToldReferral } from './told-referral.rules.js';

const told = toldReferral({ ...tesni, dangerNow: 'YES', childWishes: 'a\u0000b' }, 'en', 'sub_1');
const refusing = (...fields: readonly string[]): ToldReferral => {
  let refused: ReadonlySet<string> = new Set();
  for (const field of fields) refused = alsoRefused(refused, field) ?? refused;
  return withoutRefused(told, refused);
};

describe('an answer that casework refuses', () => {
  it('stands above the worry as it was sent, and the rest stays in its place', () => {
    const sent = refusing('referrer.organisation');
    expect(sent.referrer).toMatchObject({ organisation: 'not known', name: 'Sam Sender' });
    expect(sent.child).toEqual(told.child);
    expect(sent.concern).toMatch(/^\[On the form: these answers .*]\n/);
    expect(sent.concern).toContain('referrer, organisation: Gwent Police');
    expect(sent.concern).toContain('Lorem.');
  });

  it('may be one after another', () => {
    const sent = refusing('child.dateOfBirth', 'parentalResponsibility.0.holder', 'childWishes');
    expect(sent.child).toMatchObject({ givenNames: 'Tesni', dateOfBirthStatus: 'NOT_KNOWN' });
    expect(sent).not.toHaveProperty('parentalResponsibility');
    expect(sent.concern).toContain('child, date of birth: 2012-03-27');
    expect(sent.concern).toContain('child wishes: a\uFFFDb');
  });

  it('that nobody can name takes every text along, but never that a child is in danger', () => {
    const sent = refusing('unheard');
    expect(sent).toMatchObject({ dangerNow: 'YES', missingNow: 'NO', language: 'ENGLISH' });
    expect(sent.idempotencyKey).toBe(told.idempotencyKey);
    expect(sent.child).toMatchObject({ givenNames: 'not known', familyName: 'not known' });
    for (const one of [
      'Tesni',
      'Testerly',
      'Khmer',
      'Vietnamese',
      'W06000022',
      'Reasons.',
      'Lorem.',
    ])
      expect(sent.concern).toContain(one);
    expect(alsoRefused(alsoRefused(new Set(), 'unheard') ?? new Set(), 'unheard')).toBeUndefined();
  });

  it('never makes a worry that cannot be kept', () => {
    const long = withoutRefused(
      { ...told, concern: `\uD800${'x\u0007💥'.repeat(20_000)}` },
      new Set(),
    );
    expect(String(long.concern).length).toBeLessThanOrEqual(20_000);
    expect(canBeKept(String(long.concern))).toBe(true);
    expect(long.concern).toContain('cut here for its length');
  });
});
