import type { PlanSessionsInput } from '../__generated__/graphql.js';
import type { PlainDay } from '../date/plain-date.js';
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

/** A number out of what was typed, within its bounds. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
