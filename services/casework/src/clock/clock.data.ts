import type { ClockKind, ClockSettings, Target } from './clock.js';

const advocatePages =
  'Manchester and Stockport safeguarding boards on trafficking advocates, 2017 to 2018';
const choice = 'Choice of the service, where no source was found';
const local = {
  source: choice,
  status: 'LOCAL_SETTING',
  note: 'No target of the service after 2018 was found.',
} as const;

/** The targets that the product ships with. */
export const shippedClockSettings: ClockSettings = {
  workingHours: {
    opens: '09:00',
    closes: '17:00',
    source: choice,
    status: 'LOCAL_SETTING',
    note: 'By the clock in London.',
  },
  targets: [
    {
      kind: 'TRIAGE',
      fromOn: '2017-01-30',
      amount: 24,
      unit: 'HOURS',
      ...local,
      note: 'The source sets no time for triage itself.',
    },
    {
      kind: 'URGENT_TRIAGE',
      fromOn: '2017-01-30',
      amount: 1,
      unit: 'HOURS',
      ...local,
      note: 'A child in danger or missing now does not wait for the morning.',
    },
    {
      kind: 'ALLOCATION',
      fromOn: '2017-01-30',
      amount: 24,
      unit: 'HOURS',
      source: advocatePages,
      status: 'CONFIRMED',
    },
    {
      kind: 'FIRST_CONTACT',
      fromOn: '2017-01-30',
      amount: 24,
      unit: 'HOURS',
      source: advocatePages,
      status: 'CONFIRMED',
    },
    {
      kind: 'ESCALATION',
      fromOn: '2017-01-30',
      amount: 2,
      unit: 'WORKING_DAYS',
      ...local,
      note: 'What is left undone is put to the managers too.',
    },
    {
      kind: 'RETURN_INTERVIEW',
      fromOn: '2017-01-30',
      amount: 72,
      unit: 'HOURS',
      ...local,
      note: 'The usual time for return interviews; not read in a source of this service.',
    },
    { kind: 'PLAN_REVIEW', fromOn: '2017-01-30', amount: 30, unit: 'WORKING_DAYS', ...local },
    { kind: 'SOCIAL_CARE_REPLY', fromOn: '2017-01-30', amount: 3, unit: 'WORKING_DAYS', ...local },
    {
      kind: 'BUDDY_CHECK_IN',
      fromOn: '2017-01-30',
      amount: 15,
      unit: 'MINUTES',
      ...local,
      note: 'After the time at which somebody is due back from a visit.',
    },
    {
      kind: 'MANAGER_CHECK_IN',
      fromOn: '2017-01-30',
      amount: 30,
      unit: 'MINUTES',
      ...local,
      note: 'After the time at which somebody is due back from a visit.',
    },
    {
      kind: 'PAGE_MANAGER',
      fromOn: '2017-01-30',
      amount: 15,
      unit: 'MINUTES',
      ...local,
      note: 'After whoever is on shift was paged and nobody has picked the referral up.',
    },
    { kind: 'TRIAGE', fromOn: '2018-10-01', amount: 8, unit: 'WORKING_HOURS', ...local },
    { kind: 'ALLOCATION', fromOn: '2018-10-01', amount: 1, unit: 'WORKING_DAYS', ...local },
    { kind: 'FIRST_CONTACT', fromOn: '2018-10-01', amount: 3, unit: 'WORKING_DAYS', ...local },
    workingDays('ADVICE_ANSWER', 10),
    workingDays('GUARDIAN_INVITED', 10),
    workingDays('COMPLAINT_ACKNOWLEDGED', 3),
    workingDays('COMPLAINT_ANSWERED', 15),
    workingDays('INCIDENT_REVIEWED', 5),
    workingDays('POST_18_REVIEW', 62),
    // The line never closes, so its time runs round the clock.
    minutes('LINE_UNANSWERED', 15),
    minutes('LINE_LANGUAGE', 30),
    minutes('LINE_PROMISE', 60),
    minutes('LINE_EXPLOITER', 15),
  ],
};

/** A target of the service's own, from its first day on. */
function workingDays(kind: ClockKind, amount: number): Target {
  return { kind, fromOn: '2017-01-30', amount, unit: 'WORKING_DAYS', ...local };
}

function minutes(kind: ClockKind, amount: number): Target {
  return { kind, fromOn: '2017-01-30', amount, unit: 'MINUTES', ...local };
}
