import type { ToldWork, WorkFeed } from '@ictg/kit/feed';

const told = (parts: string) => `jsonb_build_object(${parts}) as facts`;
const dayOf = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;

const consultations = `select n.id, ${told(`'kind', 'CONSULTATION', 'on', ${dayOf('n.held_at')},
    'authority', coalesce(n.authority_gss, c.authority_gss), 'agencyType', n.agency_type, 'mode', n.mode,
    'nrmAdvice', n.nrm_advice`)}
  from consultation n left join child c on c.id = n.child_id`;

const advice = `select a.id, ${told(`'kind', 'ADVICE', 'on', a.given_on,
    'authority', coalesce(n.authority_gss, c.authority_gss), 'agencyType', a.agency_type, 'topic', a.topic,
    'answer', case when a.state = 'WITHDRAWN' then 'WITHDRAWN' else a.answer end`)}
  from advice a left join consultation n on n.id = a.consultation_id
    left join child c on c.id = coalesce(a.child_id, n.child_id)`;

const calls = `select l.id, ${told(`'kind', 'CALL', 'on', ${dayOf('l.started_at')}, 'authority', l.authority_gss,
    'callerType', l.caller_type, 'outcomes', to_jsonb(l.outcomes)`)}
  from call l where l.state <> 'UNANSWERED'`;

const number = `case r.rating when 'ONE' then 1 when 'TWO' then 2 when 'THREE' then 3 when 'FOUR' then 4 when 'FIVE' then 5 end`;

/** Each domain of each support that was rated at least twice: the first rating beside the last. */
const outcomes = `select o.support_id || ' ' || o.domain as id, ${told(`'kind', 'OUTCOME', 'on', o.last_on,
    'authority', c.authority_gss, 'domain', o.domain,
    'change', case when o.last > o.first then 'BETTER' when o.last < o.first then 'WORSE' else 'SAME' end`)}
  from (select m.support_id, m.child_id, r.domain, count(*) as rated, max(m.measured_on) as last_on,
      (array_agg(${number} order by m.measured_on, m.id))[1] as first,
      (array_agg(${number} order by m.measured_on desc, m.id desc))[1] as last
    from outcome_measure m join outcome_rating r on r.measure_id = m.id
    where r.rating not in ('NOT_APPLICABLE', 'NOT_KNOWN') group by m.support_id, m.child_id, r.domain) o
    join child c on c.id = o.child_id
  where o.rated > 1`;

const facts = `select f.id, ${told(`'kind', 'FACT', 'on', f.happened_on, 'authority', c.authority_gss, 'fact', f.kind`)}
  from outcome_fact f join child c on c.id = f.child_id`;

/** What the statistics service may fetch of what the service did, beside its children: words of closed lists only. */
export const workFeed: WorkFeed<ToldWork> = {
  source: 'casework-work',
  facts: [consultations, advice, calls, outcomes, facts].join('\nunion all\n'),
  counted: (told) => told,
};
