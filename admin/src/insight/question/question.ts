import type {
  GapDimension,
  GapMeasure,
  GapPopulation,
  GapWindow,
  GapWorker,
  GuardianQuestionQuery,
  GuardianQuestionQueryVariables,
  GuardianTableQueryVariables,
} from '../../__generated__/graphql.js';
import { askedSpan } from '../asked-span.js';

/** What a manager asks, as the address of the page says it. */
export interface Question {
  readonly population: GapPopulation;
  readonly worker: GapWorker;
  readonly window: GapWindow;
  readonly from: string;
  readonly to: string;
  readonly period: 'QUARTER' | 'YEAR';
  readonly place: (typeof places)[number];
  readonly measure: (typeof measures)[number];
}

/** The answer for all that the page shows but its table. */
export type QuestionAnswer = GuardianQuestionQuery;

/** What is chosen anew; undefined is whatever stands where nothing is chosen. */
export type QuestionChange = { readonly [Part in keyof Question]?: Question[Part] | undefined };

export const populations = [
  'NRM_CHILD',
  'NRM_CHILD_LOOKED_AFTER',
  'LOOKED_AFTER',
  'UNACCOMPANIED',
] as const satisfies readonly GapPopulation[];
export const workers = ['ANY', 'DIRECT_WORKER'] as const satisfies readonly GapWorker[];
export const windows = [
  'EVER',
  'ON_OR_BEFORE',
  'WITHIN_30_DAYS',
  'WITHIN_90_DAYS',
] as const satisfies readonly GapWindow[];
export const periods = ['QUARTER', 'YEAR'] as const;
export const places = [
  'LOCAL_AUTHORITY',
  'POLICE_FORCE',
  'REGION',
  'NATION',
] as const satisfies readonly GapDimension[];
export const measures = [
  'WITHOUT_WORKER',
  'REFERRED',
  'SHARE',
] as const satisfies readonly GapMeasure[];

/** The quarters that Parliament asked about in January 2021. */
export const asAsked = { from: '2017-Q1', to: '2020-Q3' } as const;

/** Children in care are counted on the last day of each quarter, whatever became of them before. */
export function isInCare(population: GapPopulation): boolean {
  return population === 'LOOKED_AFTER' || population === 'UNACCOMPANIED';
}

/**
 * Reads the question from an address; what it does not say, or says wrongly, is as it was asked in Parliament.
 * @param counted every quarter that is counted, in order
 */
export function questionOf(address: URLSearchParams, counted: readonly string[]): Question {
  const one = <Code extends string>(name: string, codes: readonly [Code, ...Code[]]): Code =>
    codes.find((code) => code === address.get(name)) ?? codes[0];
  const population = one('population', populations);
  const ofCare = isInCare(population);
  const { from, to } = askedSpan(address, asAsked, counted);
  return {
    population,
    worker: one('worker', population === 'NRM_CHILD' ? workers : ['DIRECT_WORKER', 'ANY']),
    window: ofCare ? 'EVER' : one('window', windows),
    from,
    to,
    period: ofCare ? 'QUARTER' : one('period', periods),
    place: one('place', places),
    measure: one('measure', measures),
  };
}

/** What is asked of the graph for the sentence, the line, the reasons and the map. */
export function variablesOf(question: Question): GuardianQuestionQueryVariables {
  const { population, worker, window, from, to, period } = question;
  const ofCare = isInCare(population);
  const perDay: readonly GapDimension[] = ofCare ? ['QUARTER'] : [];
  return {
    population,
    worker,
    window,
    from,
    to,
    wholeMeasures: ofCare
      ? ['REFERRED', 'WITHOUT_WORKER', 'SHARE']
      : ['REFERRED', 'WITHOUT_WORKER', 'SHARE', 'ADJUSTED_SHARE'],
    wholeBy: [...perDay],
    wholeFrom: ofCare ? to : from,
    seriesBy: [period],
    placesBy: [...perDay, 'LOCAL_AUTHORITY'],
  };
}

/** What is asked of the graph for the table. */
export function tableVariablesOf(question: Question): GuardianTableQueryVariables {
  const { population, worker, window, from, to, period, place, measure } = question;
  return { population, worker, window, from, to, by: [period, place], measures: [measure] };
}

/** What the answer offers instead, as this page asks for it; undefined where it has no such table. */
export function offerOf(
  by: readonly GapDimension[],
): Pick<Question, 'place' | 'period'> | undefined {
  const place = places.find((one) => by.includes(one));
  const period = periods.find((one) => by.includes(one));
  return place === undefined || period === undefined || by.length > 2
    ? undefined
    : { place, period };
}

/** Every quarter from the first of the service to the one of a day. */
export function quartersUntil(day: string): readonly string[] {
  const last = `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
  const all: string[] = [];
  for (let year = 2017; year <= Number(day.slice(0, 4)); year++)
    for (const part of [1, 2, 3, 4]) all.push(`${String(year)}-Q${String(part)}`);
  return all.filter((quarter) => quarter <= last);
}
