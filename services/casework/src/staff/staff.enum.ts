import { graphEnum } from '@ictg/kit/graph';
import type { Duty, StaffRoleCode, Weekday } from './staff.vocabulary.js';

export const StaffRoleEnum = graphEnum<StaffRoleCode>(
  'StaffRole',
  'What a post on the staff register is for.',
  {
    MANAGER: 'Service manager: triages, allocates, watches the clocks.',
    DIRECT_WORKER: 'Guardian of children with nobody in the UK who holds parental responsibility.',
    RPC: 'Regional Practice Coordinator: helps through the professionals around a child.',
    REGIONAL_PRACTITIONER: 'One-to-one support by exceptional need.',
    POST_18_WORKER: 'Support past the eighteenth birthday.',
    LINE: 'Answers the support line.',
    ORGANISER: 'Plans awareness sessions.',
    ANALYST: 'Asks for protected numbers, never for people.',
    STEWARD: 'Looks at pairs of records that may be of one child.',
    ADJUDICATOR: 'Decides whether two records are the same child.',
    AUDITOR: 'Sees who looked at which record.',
  },
);

export const WeekdayEnum = graphEnum<Weekday>('Weekday', 'A day of the week.', {
  MONDAY: 'Monday.',
  TUESDAY: 'Tuesday.',
  WEDNESDAY: 'Wednesday.',
  THURSDAY: 'Thursday.',
  FRIDAY: 'Friday.',
  SATURDAY: 'Saturday.',
  SUNDAY: 'Sunday.',
});

export const DutyEnum = graphEnum<Duty>('Duty', 'What somebody on call is there for.', {
  REFERRALS: 'Is alerted to new referrals.',
  MANAGER: 'Takes decisions at night and at weekends.',
  LINE: 'Answers the 24-hour line; several may at once.',
});
