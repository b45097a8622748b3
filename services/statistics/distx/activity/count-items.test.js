import { describe, expect, it } from 'vitest';
import { quartersBetween } from '../cube/period.js';
import { lengthOf, trainingOf, waitBetween } from './band.rules.js';
import { countItems } from './count-items.js';
const surrey = 'E10000030';
const told = (change = {}) => ({
  sex: 'FEMALE',
  ageBand: 'FROM_16_TO_17',
  nationalityGroup: 'VIETNAM',
  authority: surrey,
  referrals: [
    {
      receivedOn: '2019-02-01',
      state: 'ACCEPTED',
      decidedOn: '2019-02-02',
      reason: null,
      authority: surrey,
      referrerType: 'POLICE',
      ageBand: 'FROM_10_TO_15',
      exploitation: ['CRIMINAL', 'LABOUR'],
    },
  ],
  supports: [
    {
      openedOn: '2019-02-02',
      endedOn: '2019-06-02',
      closureReason: 'NEEDS_MET',
      allocations: [
        { role: 'RPC', fromOn: '2019-03-20', untilOn: null },
        { role: 'DIRECT_WORKER', fromOn: '2019-02-05', untilOn: '2019-03-20' },
      ],
    },
  ],
  consultedOn: [],
  calledOn: [],
  ...change,
});
const count = (cases, work = [], isLinked = false) =>
  countItems({
    countedOn: '2020-06-30',
    quarters: quartersBetween('2017-Q1', '2020-Q2'),
    records: cases.map((facts, at) => ({ id: `rec_${at}`, source: 'casework', facts })),
    links: isLinked ? [{ leftId: 'rec_0', rightId: 'rec_1', probability: 1, isChosen: true }] : [],
    work: work.map((facts, at) => ({ id: `wrk_${at}`, facts })),
    tieOf: (name) => name,
  }).map(({ subject, quarter, codes }) => [subject, quarter, ...codes].join(' '));
const session = (on, areas = [surrey]) => ({
  kind: 'SESSION',
  on,
  authority: surrey,
  mode: 'ONLINE',
  language: 'ENGLISH',
  areas,
});
const consultation = (on, authority = surrey) => ({
  kind: 'CONSULTATION',
  on,
  authority,
  agencyType: 'POLICE',
  mode: 'VIDEO',
  nrmAdvice: 'REFER',
});
describe('what is counted of a child of the service', () => {
  it('is the child, each referral with its decision, each support with its first worker, and its end', () => {
    expect(count([told()])).toEqual([
      'CHILD 2019-Q1 FEMALE FROM_10_TO_15 VIETNAM MULTIPLE',
      'REFERRAL 2019-Q1 POLICE ACCEPTED WITHIN_2_DAYS',
      'SUPPORT 2019-Q1 DIRECT_WORKER WITHIN_7_DAYS',
      'CLOSURE 2019-Q2 DIRECT_WORKER FROM_3_TO_6_MONTHS NEEDS_MET',
    ]);
  });
  it('stands once where two records are of one child, with every referral and support of both', () => {
    const two = count([told(), told()], [], true);
    const of = (subject) => two.filter((one) => one.startsWith(subject)).length;
    expect([of('CHILD'), of('REFERRAL'), of('SUPPORT'), of('CLOSURE')]).toEqual([1, 2, 2, 2]);
  });
  it('says what is still open', () => {
    const open = told({
      referrals: [
        {
          ...told().referrals[0],
          state: 'IN_TRIAGE',
          decidedOn: null,
        },
      ],
      supports: [{ openedOn: '2019-04-01', endedOn: null, closureReason: null, allocations: [] }],
    });
    expect(count([open]).slice(1)).toEqual([
      'REFERRAL 2019-Q1 POLICE NOT_DECIDED NOT_YET',
      'SUPPORT 2019-Q2 NOBODY_YET NOT_YET',
    ]);
  });
});
describe('what is counted of work', () => {
  it.each([
    [consultation('2019-05-01'), 'CONSULTATION 2019-Q2 POLICE VIDEO REFER'],
    [
      {
        kind: 'ADVICE',
        on: '2019-05-01',
        authority: null,
        agencyType: 'HEALTH',
        topic: 'NRM',
        answer: null,
      },
      'ADVICE 2019-Q2 HEALTH NRM NOT_YET',
    ],
    [
      {
        kind: 'CALL',
        on: '2019-05-01',
        authority: null,
        callerType: 'CHILD',
        outcomes: ['POLICE', 'RANG_999'],
      },
      'CALL 2019-Q2 CHILD RANG_999',
    ],
    [
      { kind: 'OUTCOME', on: '2019-05-01', authority: surrey, domain: 'HEALTH', change: 'BETTER' },
      'OUTCOME 2019-Q2 HEALTH BETTER',
    ],
    [
      { kind: 'FACT', on: '2019-05-01', authority: surrey, fact: 'CONVICTED' },
      'OUTCOME_FACT 2019-Q2 CONVICTED',
    ],
    [session('2019-05-01'), 'SESSION 2019-Q2 ONLINE ENGLISH'],
    [
      {
        kind: 'ATTENDANCE',
        on: '2019-05-01',
        authority: null,
        agencyKind: 'COUNCIL',
        attendance: 'CAME',
      },
      'ATTENDANCE 2019-Q2 COUNCIL CAME',
    ],
    [
      {
        kind: 'POST',
        on: '2012-05-01',
        authority: surrey,
        agencyKind: 'COUNCIL',
        trainedOn: '2019-05-01',
      },
      'POST 2020-Q2 COUNCIL WITHIN_2_YEARS',
    ],
  ])('%j', (work, counted) => {
    expect(count([], [work])).toEqual([counted]);
  });
});
describe('the effect of a session on its area', () => {
  const around = (work, cases = []) =>
    count(cases, work).filter((one) => one.startsWith('CONTACT'));
  it('is told by referrals and consultations in the 90 days before and after, each on its side', () => {
    const days = [
      '2019-03-02',
      '2019-03-03',
      '2019-05-31',
      '2019-06-01',
      '2019-08-29',
      '2019-08-30',
    ];
    expect(around([session('2019-06-01'), ...days.map((day) => consultation(day))])).toEqual([
      'CONTACT_AROUND_SESSION 2019-Q2 CONSULTATION BEFORE',
      'CONTACT_AROUND_SESSION 2019-Q2 CONSULTATION BEFORE',
      'CONTACT_AROUND_SESSION 2019-Q2 CONSULTATION AFTER',
      'CONTACT_AROUND_SESSION 2019-Q2 CONSULTATION AFTER',
    ]);
    expect(around([session('2019-03-01')], [told()])).toEqual([
      'CONTACT_AROUND_SESSION 2019-Q1 REFERRAL BEFORE',
    ]);
  });
  it('counts a contact once, however many sessions a run has', () => {
    const run = ['2019-03-01', '2019-04-01', '2019-06-01'].map((day) => session(day));
    expect(around([...run, consultation('2019-04-15')])).toHaveLength(1);
  });
  it('leaves out other areas, and sessions whose 90 days are not over', () => {
    expect(around([session('2019-06-01'), consultation('2019-06-02', 'E10000016')])).toEqual([]);
    expect(around([session('2020-05-01'), consultation('2020-05-02')])).toEqual([]);
  });
});
it.each([
  [waitBetween('2020-01-10', null), 'NOT_YET'],
  [waitBetween('2020-01-10', '2020-01-09'), 'SAME_DAY'],
  [waitBetween('2020-01-10', '2020-01-12'), 'WITHIN_2_DAYS'],
  [waitBetween('2020-01-10', '2020-01-17'), 'WITHIN_7_DAYS'],
  [waitBetween('2020-01-10', '2020-02-09'), 'WITHIN_30_DAYS'],
  [waitBetween('2020-01-10', '2020-02-10'), 'LATER'],
  [lengthOf('2019-01-01', '2019-04-01'), 'UNDER_3_MONTHS'],
  [lengthOf('2019-01-01', '2019-04-02'), 'FROM_3_TO_6_MONTHS'],
  [lengthOf('2019-01-01', '2019-07-03'), 'FROM_6_TO_12_MONTHS'],
  [lengthOf('2019-01-01', '2020-01-01'), 'FROM_1_TO_2_YEARS'],
  [lengthOf('2019-01-01', '2021-01-01'), 'OVER_2_YEARS'],
  [trainingOf(null, '2020-01-01'), 'NEVER_CAME'],
  [trainingOf('2019-01-01', '2020-01-01'), 'WITHIN_1_YEAR'],
  [trainingOf('2018-01-02', '2020-01-01'), 'WITHIN_2_YEARS'],
  [trainingOf('2017-12-31', '2020-01-01'), 'LONGER_AGO'],
])('bands lie where they are told: %s', (found, wanted) => {
  expect(found).toBe(wanted);
});
//# sourceMappingURL=count-items.test.js.map
