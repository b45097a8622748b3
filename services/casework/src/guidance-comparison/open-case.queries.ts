import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { ComparedCase } from '../eligibility/index.js';
import { factsOf, type FactRecords } from '../referral/index.js';

/** What of a child is open. */
export type OpenCaseKind = 'REFERRAL' | 'SUPPORT';

/** An open case with the facts that an offer is decided on. */
export interface OpenCase extends ComparedCase {
  readonly kind: OpenCaseKind;
  readonly childId: string;
}

interface CaseRow extends Omit<FactRecords, 'supportStartedOn'> {
  readonly kind: OpenCaseKind;
  readonly id: string;
  readonly child_id: string;
  readonly received_at: Date | null;
  readonly support_opened_at: Date | null;
}

/** Every open referral and support that exists for the viewer, with its facts: one statement however many. */
export async function openCases(desk: Desk, today: Day): Promise<OpenCase[]> {
  const rows = await desk.rows<CaseRow>(
    `with open_case as (
       select 'REFERRAL' as kind, r.id, r.child_id, r.received_at, r.id as referral_id from referral r
         where r.state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')
       union all
       select 'SUPPORT', s.id, s.child_id, null, s.referral_id from support s where s.state <> 'CLOSED')
     select o.kind, o.id, o.child_id, o.received_at,
       case when r.id is not null then json_build_object('outcomeReason', r.outcome_reason, 'authorityGss', r.authority_gss,
         'exceptionalNeed', r.exceptional_need, 'exceptionalNeedReason', r.exceptional_need_reason) end as referral,
       json_build_object('authorityGss', c.authority_gss, 'dateOfBirth', c.date_of_birth,
         'dateOfBirthStatus', c.date_of_birth_status) as child,
       coalesce(h.rows, '[]') as holders, coalesce(l.rows, '[]') as statuses, coalesce(a.rows, '[]') as ages,
       s.opened_at as support_opened_at
     from open_case o join child c on c.id = o.child_id
     left join referral r on r.id = o.referral_id
     left join lateral (select min(opened_at) as opened_at from support where child_id = o.child_id and state <> 'CLOSED') s on true
     left join lateral (select json_agg(json_build_object('situation', situation, 'holder', holder, 'inUk', in_uk,
         'fromOn', from_on, 'untilOn', until_on) order by id) as rows
       from parental_responsibility where child_id = o.child_id) h on true
     left join lateral (select json_agg(json_build_object('code', code, 'authorityGss', authority_gss,
         'fromOn', from_on, 'untilOn', until_on) order by id) as rows
       from legal_status where child_id = o.child_id) l on true
     left join lateral (select json_agg(json_build_object('source', source, 'outcome', outcome, 'bornOn', born_on,
         'determinedOn', determined_on, 'underChallenge', under_challenge,
         'recordedOn', (created_at at time zone 'Europe/London')::date) order by id) as rows
       from age_determination where child_id = o.child_id) a on true
     order by o.kind, o.id`,
  );
  return rows.map((row) => openCase(row, today));
}

function openCase(row: CaseRow, today: Day): OpenCase {
  const {
    kind,
    id,
    child_id: childId,
    received_at: receivedAt,
    support_opened_at: openedAt,
    ...records
  } = row;
  const supportStartedOn = openedAt ? londonDay(new Date(openedAt)) : null;
  return {
    kind,
    id,
    childId,
    facts: factsOf({ ...records, supportStartedOn }),
    asOf: receivedAt ? londonDay(new Date(receivedAt)) : today,
  };
}
