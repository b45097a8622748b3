import type { PlanSessionsInput } from '../__generated__/graphql.js';
import type { PlainDay } from '../date/plain-date.js';
import type { Problem } from '../graphql/problem.js';
import { emptyDetails, toDetails, type DetailsForm } from './session.form.js';

/** A plan as it is typed. */
export interface PlanForm {
  readonly courseId: string;
  readonly firstOn: PlainDay | null;
  readonly startsAtTime: string;
  readonly minutes: string;
  readonly everyWeeks: string;
  readonly count: string;
  /** Days of the series that are left out. */
  readonly without: PlainDay[];
  readonly details: DetailsForm;
}

/** What drafts of this form are called on the server. */
export const planDraft = 'session';

/** The form as planning begins. */
export function emptyPlan(subject: string, trains: boolean): PlanForm {
  return {
    courseId: '',
    firstOn: null,
    startsAtTime: '10:00',
    minutes: '90',
    everyWeeks: '1',
    count: '1',
    without: [],
    details: { ...emptyDetails, trainers: trains ? [subject] : [] },
  };
}

/** What is sent of a plan with the days that were kept. */
export function toPlanInput(
  form: PlanForm,
  days: readonly PlainDay[],
  idempotencyKey: string,
  nameOf: (subject: string) => string,
): PlanSessionsInput {
  return {
    idempotencyKey,
    courseId: form.courseId,
    days: [...days],
    startsAtTime: form.startsAtTime.padStart(5, '0'),
    minutes: Number(form.minutes),
    details: toDetails(form.details, nameOf),
  };
}

/**
 * What the server refused, at the field of this form that it is about: the days follow from the first of them. What it
 * said of days is over as soon as there are others.
 */
export function planProblem(problem: Problem | null, areTheSentDays: boolean): Problem | null {
  const isOfDays = problem?.field === 'days' || problem?.field === 'onDay';
  if (!isOfDays) return problem;
  return areTheSentDays ? { ...problem, field: 'firstOn' } : null;
}
