import { describe, expect, it } from 'vitest';
import { callerKey, finishFault, isNuisance, numberKey, type CallFacts } from './call.rules.js';
import { callerTypes, callOutcomes } from './call.vocabulary.js';

const startedAt = new Date('2026-03-04T23:10:00Z');
const now = new Date('2026-03-04T23:30:00Z');

/** A call that can be finished. */
const facts = (changes: Partial<CallFacts> = {}): CallFacts => ({
  callerType: 'PROFESSIONAL',
  dangerNow: 'NO',
  toldToRing999: false,
  outcomes: ['ADVICE_ONLY'],
  adviceGiven: 'Stay with the child.',
  childrensServicesTold: null,
  childrensServicesToldAt: null,
  policeTold: null,
  referralId: null,
  consultationId: null,
  startedAt,
  ...changes,
});
const field = (changes: Partial<CallFacts>) => finishFault(facts(changes), now)?.field ?? null;

describe('a telephone number', () => {
  it.each([
    ['01632 960 017', '01632960017'],
    ['+44 1632 960017', '01632960017'],
    ['0044 (0)1632 960017', '01632960017'],
    ['(01632) 960-017', '01632960017'],
    ['101', null],
    ['withheld', null],
    ['', null],
    [null, null],
    ['+33 1 99 00 12 34', '33199001234'],
  ])('%s compares as %s', (typed, key) => {
    expect(numberKey(typed)).toBe(key);
  });
});

describe('a caller', () => {
  it('is the same however name and agency are written, and nobody without both', () => {
    expect(callerKey('Siân  EXAMPLE', 'Surrey: children’s services')).toBe(
      callerKey('sian example', 'surrey children s services'),
    );
    expect([callerKey('Pat', ''), callerKey('', 'Police'), callerKey(null, null)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is a nuisance after the second call that nothing could come of', () => {
    expect(isNuisance(['NUISANCE'])).toBe(false);
    expect(isNuisance(['NUISANCE', 'PROFESSIONAL', 'SILENT'])).toBe(true);
  });
});

describe('finishing a call', () => {
  it('asks for 999 before anything else when somebody is in danger', () => {
    expect(field({ dangerNow: 'YES', callerType: 'NOT_ASKED' })).toBe('toldToRing999');
    expect(field({ dangerNow: 'YES', toldToRing999: true })).toBeNull();
    expect(field({ dangerNow: 'YES', outcomes: ['RANG_999'] })).toBeNull();
  });

  it.each(callerTypes)('without an outcome is possible for %s only if nothing was said', (type) => {
    const expected =
      type === 'NOT_ASKED'
        ? 'callerType'
        : type === 'NUISANCE' || type === 'SILENT'
          ? null
          : 'outcomes';
    expect(field({ callerType: type, outcomes: [] })).toBe(expected);
  });

  const needs: Partial<Record<string, string>> = {
    CHILDRENS_SERVICES: 'childrensServicesTold',
    POLICE: 'policeTold',
    REFERRAL: 'outcomes',
    CONSULTATION: 'outcomes',
  };
  it.each(callOutcomes)('with %s alone asks for what that tick needs', (outcome) => {
    expect(field({ outcomes: [outcome] })).toBe(needs[outcome] ?? null);
  });

  it.each(callOutcomes.filter((outcome) => outcome !== 'ADVICE_ONLY'))(
    'advice only does not stand beside %s',
    (outcome) => {
      expect(field({ outcomes: ['ADVICE_ONLY', outcome] })).toBe('outcomes');
    },
  );

  it('takes several outcomes at once when each has what it needs', () => {
    const all = {
      outcomes: ['RANG_999', 'CHILDRENS_SERVICES', 'POLICE', 'NRM_ADVISED', 'REFERRAL'],
      childrensServicesTold: 'Duty team, reference D 12',
      childrensServicesToldAt: new Date('2026-03-04T23:20:00Z'),
      policeTold: 'Incident 123 of today',
      referralId: 'ref_1',
    } as const;
    expect(field({ ...all })).toBeNull();
    expect(field({ ...all, childrensServicesToldAt: new Date('2026-03-05T09:00:00Z') })).toBe(
      'childrensServicesToldAt',
    );
    expect(field({ ...all, childrensServicesToldAt: new Date('2026-03-03T23:20:00Z') })).toBe(
      'childrensServicesToldAt',
    );
    expect(field({ ...all, childrensServicesToldAt: null })).toBe('childrensServicesToldAt');
  });

  it('asks for the referral or consultation that is ticked', () => {
    expect(field({ outcomes: ['REFERRAL'] })).toBe('outcomes');
    expect(field({ outcomes: ['CONSULTATION'] })).toBe('outcomes');
    expect(field({ outcomes: ['CONSULTATION'], consultationId: 'con_1' })).toBeNull();
  });

  it('with advice only asks what was advised', () => {
    expect(field({ adviceGiven: ' ' })).toBe('adviceGiven');
  });
});
