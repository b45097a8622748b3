import { describe, expect, it } from 'vitest';
import { offerOf, quartersUntil, questionOf, tableVariablesOf, variablesOf } from './question.js';

const ask = (address: string) =>
  questionOf(new URLSearchParams(address), quartersUntil('2026-11-27'));

it.each([
  [['YEAR', 'REGION'], { period: 'YEAR', place: 'REGION' }],
  [['QUARTER'], undefined],
  [['YEAR', 'REGION', 'REASON'], undefined],
] as const)('what is offered instead is shown where the table has it: %j', (by, offer) => {
  expect(offerOf(by)).toEqual(offer);
});

describe('the question of the address', () => {
  it('is the one of Parliament where the address says nothing, or nonsense', () => {
    const { from, to, population, worker, period, place } = ask('');
    expect([from, to, population, worker, period, place]).toEqual([
      '2017-Q1',
      '2020-Q3',
      'NRM_CHILD',
      'ANY',
      'QUARTER',
      'LOCAL_AUTHORITY',
    ]);
    expect(ask('from=2017&population=CHILDREN&period=DAY')).toEqual(ask(''));
  });

  it('turns quarters round that were given the wrong way', () => {
    expect(ask('from=2021-Q4&to=2019-Q2')).toMatchObject({ from: '2019-Q2', to: '2021-Q4' });
  });

  it('asks of looked-after children for a direct worker, as Parliament did', () => {
    expect(ask('population=NRM_CHILD_LOOKED_AFTER').worker).toBe('DIRECT_WORKER');
    expect(ask('population=NRM_CHILD_LOOKED_AFTER&worker=ANY').worker).toBe('ANY');
  });

  it('asks only what can be answered of children in care: by quarter, ever, without an adjusted share', () => {
    const question = ask('population=LOOKED_AFTER&window=WITHIN_30_DAYS&period=YEAR');
    expect(question).toMatchObject({ window: 'EVER', period: 'QUARTER' });
    expect(variablesOf(question)).toMatchObject({
      wholeBy: ['QUARTER'],
      wholeFrom: '2020-Q3',
      placesBy: ['QUARTER', 'LOCAL_AUTHORITY'],
      wholeMeasures: ['REFERRED', 'WITHOUT_WORKER', 'SHARE'],
    });
  });

  it('asks for a table of one measure by period and place', () => {
    expect(tableVariablesOf(ask('measure=SHARE&place=POLICE_FORCE&period=YEAR'))).toMatchObject({
      by: ['YEAR', 'POLICE_FORCE'],
      measures: ['SHARE'],
    });
  });
});

describe('the words of quarters', () => {
  it('go up to the quarter of the day', () => {
    expect(quartersUntil('2018-05-01')).toEqual([
      '2017-Q1',
      '2017-Q2',
      '2017-Q3',
      '2017-Q4',
      '2018-Q1',
      '2018-Q2',
    ]);
  });
});
