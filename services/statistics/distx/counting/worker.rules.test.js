import { describe, expect, it } from 'vitest';
import { reasons } from '../cube/counted-child.js';
import { isServed, reasonOn, timeBand } from './worker.rules.js';
const day = '2019-06-15';
/** Hampshire was among the first sites; Norfolk was in none before 2026. */
const served = 'E10000014';
const told = (changes = {}) => ({
  sex: 'MALE',
  ageBand: 'FROM_16_TO_17',
  nationalityGroup: 'VIETNAM',
  authority: served,
  referrals: [],
  supports: [],
  consultedOn: [],
  calledOn: [],
  ...changes,
});
const referral = (state, changes = {}) => ({
  receivedOn: '2019-06-01',
  state,
  decidedOn: '2019-06-05',
  reason: null,
  authority: served,
  referrerType: 'POLICE',
  ageBand: 'FROM_16_TO_17',
  exploitation: ['CRIMINAL'],
  ...changes,
});
const support = (endedOn, closureReason) => ({
  openedOn: '2019-06-05',
  endedOn,
  closureReason,
  allocations: [],
});
const reason = (cases, changes = {}) =>
  reasonOn({ on: day, age: '16_TO_17', authority: served, cases, ...changes });
describe('the one reason why a child had no worker on a day', () => {
  const everything = told({
    referrals: [
      referral('SUBMITTED', { decidedOn: null }),
      referral('NOT_ACCEPTED', { reason: 'NO_TRAFFICKING_CONCERN' }),
      referral('NOT_ACCEPTED', { reason: 'CHILD_DECLINED' }),
      referral('WITHDRAWN'),
    ],
    calledOn: ['2019-06-02'],
  });
  it.each([
    ['AGED_18_OR_OVER', [everything], { age: '18_OR_OVER', authority: 'E10000020' }],
    ['AREA_NOT_SERVED', [everything], { authority: 'E10000020' }],
    ['NEVER_REFERRED', [], {}],
    [
      'NEVER_REFERRED',
      [told({ referrals: [referral('ACCEPTED', { receivedOn: '2019-06-16' })] })],
      {},
    ],
    ['WAITING', [everything], {}],
    ['WAITING', [told({ referrals: [referral('NOT_ACCEPTED', { decidedOn: '2019-06-16' })] })], {}],
    ['WAITING', [told({ referrals: [referral('ACCEPTED')], supports: [support(null, null)] })], {}],
    ['WAITING', [told({ supports: [support('2019-06-16', 'DECLINED')] })], {}],
    ['NOT_ACCEPTED', [told({ referrals: everything.referrals.slice(1) })], {}],
    ['DECLINED', [told({ referrals: everything.referrals.slice(2) })], {}],
    ['DECLINED', [told({ supports: [support('2019-06-10', 'DECLINED')] })], {}],
    ['WITHDRAWN_OR_CLOSED', [told({ referrals: [referral('WITHDRAWN')] })], {}],
    ['WITHDRAWN_OR_CLOSED', [told({ supports: [support('2019-06-10', 'NEEDS_MET')] })], {}],
    ['LINE_OR_CONSULTATION_ONLY', [told({ calledOn: [day] })], {}],
    ['LINE_OR_CONSULTATION_ONLY', [told({ consultedOn: ['2018-01-01'] })], {}],
    ['NOT_RECORDED', [told({ referrals: [referral('ACCEPTED')] })], {}],
    ['NOT_RECORDED', [told({ referrals: [referral('DUPLICATE')] })], { authority: 'UNKNOWN' }],
  ])('is %s', (expected, cases, changes) => {
    expect(reason(cases, changes)).toBe(expected);
  });
  it('is always one of the list, whatever a record says', () => {
    const states = ['SUBMITTED', 'ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'];
    for (const state of states)
      for (const decidedOn of [null, '2019-06-05', day, '2019-07-01'])
        for (const receivedOn of ['2019-06-01', day, '2019-06-20'])
          for (const supports of [[], [support(null, null)], [support('2019-06-07', 'NEEDS_MET')]])
            for (const calledOn of [[], ['2019-01-01']])
              expect(reasons).toContain(
                reason([
                  told({
                    referrals: [referral(state, { decidedOn, receivedOn })],
                    supports,
                    calledOn,
                  }),
                ]),
              );
  });
});
it('an area is served from its very day on, under whatever code it is told', () => {
  expect([isServed(served, '2017-01-29'), isServed(served, '2017-01-30')]).toEqual([false, true]);
});
it.each([
  [null, 'NEVER'],
  ['2018-01-01', 'ON_OR_BEFORE'],
  [day, 'ON_OR_BEFORE'],
  ['2019-06-16', 'WITHIN_30_DAYS'],
  ['2019-07-15', 'WITHIN_30_DAYS'],
  ['2019-07-16', 'WITHIN_90_DAYS'],
  ['2019-09-13', 'WITHIN_90_DAYS'],
  ['2019-09-14', 'LATER'],
])('an allocation on %s is %s', (allocatedOn, band) => {
  expect(timeBand(day, allocatedOn)).toBe(band);
});
//# sourceMappingURL=worker.rules.test.js.map
