import { describe, expect, it } from 'vitest';
import { ceilings, fieldGroups, partnerKinds, type FieldGroup } from '@ictg/kit/agreement';
import {
  agreementFault,
  followedBy,
  isOver,
  standingOn,
  type AgreementFacts,
} from './agreement.rules.js';
import { agreementStates } from './agreement.states.js';
import { purposesFor } from './agreement.vocabulary.js';

const today = '2026-03-04';
const sound: AgreementFacts = {
  kind: 'COUNCIL',
  purpose: 'SAFEGUARDING_TOGETHER',
  powers: 'Section 11 of the Children Act 2004.',
  groups: ['CHILDREN', 'NAME'],
  fromOn: '2026-03-04',
  untilOn: '2027-03-04',
  reviewOn: '2026-09-01',
  signatories: [
    { name: 'Sunny Sample', role: 'Lead', organisation: 'One side' },
    { name: 'Sam Example', role: 'Lead', organisation: 'Other side' },
  ],
};
const faultOf = (changes: Partial<AgreementFacts>) =>
  agreementFault({ ...sound, ...changes }, today)?.field;

describe('what an agreement may say', () => {
  it('is whole as it stands', () => {
    expect(faultOf({})).toBeUndefined();
  });

  it.each(partnerKinds)('never opens more to %s than the ceiling, group by group', (kind) => {
    const [purpose] = purposesFor[kind];
    const base = { kind, ...(purpose === undefined ? {} : { purpose }) };
    for (const group of fieldGroups) {
      const groups: FieldGroup[] = [...new Set([...ceilings[kind], group])];
      expect([group, faultOf({ ...base, groups })]).toEqual([
        group,
        ceilings[kind].includes(group) ? undefined : 'groups',
      ]);
    }
  });

  it.each([
    ['nothing at all', 'groups', { groups: [] }],
    ['details of nobody', 'groups', { groups: ['NAME'] }],
    [
      'a birth date of children who only live there',
      'groups',
      { groups: ['HOSTED_CHILDREN', 'BIRTH_DATE'] },
    ],
    ['a group twice', 'groups', { groups: ['CHILDREN', 'CHILDREN'] }],
    ['another partner’s purpose', 'purpose', { purpose: 'FINDING_MISSING_CHILDREN' }],
    ['no law', 'powers', { powers: ' ' }],
    ['an end before its beginning', 'untilOn', { untilOn: '2026-03-03', reviewOn: '2026-03-03' }],
    ['four years', 'untilOn', { untilOn: '2030-03-04' }],
    ['a review after its end', 'reviewOn', { reviewOn: '2027-03-05' }],
    ['one side only', 'signatories', { signatories: sound.signatories.slice(0, 1) }],
    [
      'a signature without a role',
      'signatories',
      { signatories: sound.signatories.map((one) => ({ ...one, role: '' })) },
    ],
  ] as const)('refuses %s', (_what, field, changes) => {
    expect(faultOf(changes as Partial<AgreementFacts>)).toBe(field);
  });
});

describe('how an agreement stands', () => {
  const days = ['2026-01-01', '2026-03-01', '2026-03-04', '2026-03-31', '2026-04-01'];
  it('is in force only once both have approved it, and only between its days', () => {
    for (const state of agreementStates)
      for (const day of days) {
        const standing = standingOn({ state, fromOn: '2026-03-01', untilOn: '2026-03-31' }, day);
        const isHeld = state === 'APPROVED' && day >= '2026-03-01' && day <= '2026-03-31';
        expect([state, day, standing === 'IN_FORCE']).toEqual([state, day, isHeld]);
      }
  });

  it('has lapsed once its last day has passed, suspended or not', () => {
    const ends = { fromOn: '2026-03-01', untilOn: '2026-03-31' };
    expect(standingOn({ state: 'SUSPENDED', ...ends }, '2026-03-31')).toBe('SUSPENDED');
    expect(standingOn({ state: 'SUSPENDED', ...ends }, '2026-04-01')).toBe('LAPSED');
    expect(isOver(ends, '2026-03-31')).toBe(false);
    expect(isOver(ends, '2026-04-01')).toBe(true);
  });

  it.each([
    ['2026-01-01', '2026-12-31', { becomes: 'SHORTER', lastOn: '2026-05-31' }],
    ['2026-01-01', '2026-06-01', { becomes: 'SHORTER', lastOn: '2026-05-31' }],
    ['2026-01-01', '2026-05-31', { becomes: 'AS_IT_WAS' }],
    ['2026-06-01', '2026-12-31', { becomes: 'ENDED' }],
    ['2026-07-01', '2026-12-31', { becomes: 'ENDED' }],
  ] as const)('of %s to %s, followed by one of 1 June, is told', (fromOn, untilOn, expected) => {
    expect(followedBy({ fromOn, untilOn }, '2026-06-01')).toEqual(expected);
  });
});
