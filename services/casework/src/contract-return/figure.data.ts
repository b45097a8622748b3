import type { FigureDefinition, FigureKey } from './figure.js';

const referral = `r.id as record_id, r.child_id, r.reference`;
const support = `u.id as record_id, u.child_id, c.reference`;
const decided = `from referral r where r.decided_at >= :from and r.decided_at < :until`;
const offered = `from offer_decision o join referral r on r.id = o.referral_id where o.decided_at >= :from and o.decided_at < :until`;
const firstAllocation = `from support u join child c on c.id = u.child_id
  join lateral (select a.from_at, a.worker_role from allocation a where a.support_id = u.id order by a.from_at limit 1) a on true
  where a.from_at >= :from and a.from_at < :until`;
const firstContact = `from support u join child c on c.id = u.child_id
  where u.first_contact_at >= :from and u.first_contact_at < :until`;
const openAtEnd = `u.opened_at < :until and (u.ended_on is null or u.ended_on >= :next)`;
const workerAtEnd = `a.support_id = u.id and a.from_at < :until and (a.until_at is null or a.until_at >= :until)`;

/** What each figure counts. */
export const figureDefinitions: Readonly<Record<FigureKey, FigureDefinition>> = {
  REFERRALS_RECEIVED: {
    title: 'Referrals received',
    definition:
      'Referrals that arrived in the month, by who sent them. Repeat referrals count; what was set aside as spam or an accident does not.',
    sql: `select ${referral}, r.referrer_type as part, null as days from referral r
          where r.state not in ('DRAFT', 'SET_ASIDE') and r.received_at >= :from and r.received_at < :until`,
  },
  REFERRALS_DECIDED: {
    title: 'Referrals decided',
    definition: 'Referrals that were answered in the month, by the answer.',
    sql: `select ${referral}, r.state as part, null as days ${decided}`,
  },
  REFERRALS_DECIDED_IN_TIME: {
    title: 'Referrals decided within the target',
    definition:
      'Accepted or not accepted in the month, no later than the target of the day it arrived. The clock stands still while information is asked for.',
    sql: `select ${referral}, r.state as part, null as days ${decided}
          and r.state in ('ACCEPTED', 'NOT_ACCEPTED') and r.triage_due_at is not null and r.decided_at <= r.triage_due_at`,
  },
  OFFERS_MADE: {
    title: 'Offers decided',
    definition: 'Decisions on an offer made in the month, by what was offered.',
    sql: `select ${referral}, o.offer as part, null as days ${offered}`,
  },
  OFFERS_OVERRIDDEN: {
    title: 'Offers decided against the rules',
    definition: 'Decisions that offered something else than the guidance says, with a reason.',
    sql: `select ${referral}, o.offer as part, null as days ${offered} and o.offer <> o.computed_offer`,
  },
  SUPPORT_OPENED: {
    title: 'Support opened',
    definition: 'Episodes of support that began in the month, by route.',
    sql: `select ${support}, u.route as part, null as days from support u join child c on c.id = u.child_id
          where u.opened_at >= :from and u.opened_at < :until`,
  },
  FIRST_ALLOCATIONS: {
    title: 'Children allocated',
    definition:
      'Episodes whose first worker was allocated in the month, by role; median days since support opened.',
    sql: `select ${support}, a.worker_role as part,
            (a.from_at at time zone 'Europe/London')::date - (u.opened_at at time zone 'Europe/London')::date as days ${firstAllocation}`,
  },
  FIRST_ALLOCATIONS_IN_TIME: {
    title: 'Children allocated within the target',
    definition: 'First workers allocated in the month no later than the target.',
    sql: `select ${support}, a.worker_role as part, null as days ${firstAllocation}
          and u.allocation_due_at is not null and a.from_at <= u.allocation_due_at`,
  },
  FIRST_CONTACTS: {
    title: 'First contacts',
    definition: 'Episodes in which the first contact was made in the month, by route.',
    sql: `select ${support}, u.route as part, null as days ${firstContact}`,
  },
  FIRST_CONTACTS_IN_TIME: {
    title: 'First contacts within the target',
    definition: 'First contacts made in the month no later than the target.',
    sql: `select ${support}, u.route as part, null as days ${firstContact}
          and u.first_contact_due_at is not null and u.first_contact_at <= u.first_contact_due_at`,
  },
  SUPPORTED_AT_MONTH_END: {
    title: 'Children supported at the end of the month',
    definition:
      'Episodes that were open when the month ended and had a worker, by the role of that worker.',
    sql: `select ${support}, a.worker_role as part, null as days from support u join child c on c.id = u.child_id
          join allocation a on ${workerAtEnd} where ${openAtEnd}`,
  },
  WAITING_AT_MONTH_END: {
    title: 'Children waiting for a worker at the end of the month',
    definition: 'Episodes that were open when the month ended and had no worker, by route.',
    sql: `select ${support}, u.route as part, null as days from support u join child c on c.id = u.child_id
          where ${openAtEnd} and not exists (select 1 from allocation a where ${workerAtEnd})`,
  },
  SUPPORT_CLOSED: {
    title: 'Support ended',
    definition: 'Episodes whose last day lay in the month, by reason; median days of support.',
    sql: `select ${support}, u.closure_reason as part,
            u.ended_on - (u.opened_at at time zone 'Europe/London')::date as days
          from support u join child c on c.id = u.child_id where u.ended_on >= :first and u.ended_on < :next`,
  },
  MISSING_EPISODES: {
    title: 'Times a child was reported missing',
    definition: 'Missing episodes reported in the month. A child reported twice counts twice.',
    sql: `select m.id as record_id, m.child_id, c.reference, null as part, null as days
          from missing_episode m join child c on c.id = m.child_id
          where m.reported_at >= :from and m.reported_at < :until`,
  },
  CONSULTATIONS: {
    title: 'Consultations held',
    definition:
      'RPC consultations held in the month, by the agency that asked, with or without a child.',
    sql: `select k.id as record_id, k.child_id, k.reference, k.agency_type as part, null as days
          from consultation k where k.held_at >= :from and k.held_at < :until`,
  },
  CALLS: {
    title: 'Calls to the line',
    definition: 'Calls that came in the month, missed ones too, by who rang.',
    sql: `select l.id as record_id, l.child_id, l.reference, l.caller_type as part, null as days
          from call l where l.started_at >= :from and l.started_at < :until`,
  },
};
