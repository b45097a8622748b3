import { practitionerRoles } from '@ictg/kit/viewer';
import type { Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { staffJson, staffMemberOf, type StaffMember, type StaffRow } from '../staff/index.js';
import type { Candidate } from './suggestion.rules.js';

/** A worker with what allocation has to know, the number of children they have, and their entry on the register. */
export interface CandidateOnRegister extends Candidate {
  readonly cases: number;
  readonly staffMember: StaffMember;
}

/**
 * The workers with these ids, or everybody who has a post as a worker today: one statement for all.
 * Loads count every child, also those whom the viewer may not see.
 */
export async function candidates(
  desk: Desk,
  today: Day,
  staffIds: readonly string[] | null,
): Promise<CandidateOnRegister[]> {
  const which = staffIds
    ? 's.id = any(array(select jsonb_array_elements_text(?::jsonb)))'
    : `exists (select 1 from post p where p.staff_id = s.id and p.from_on <= ? and (p.until_on is null or p.until_on >= ?)
         and p.role in (${practitionerRoles.map((role) => `'${role}'`).join(', ')}))`;
  const rows = await desk.rows<{ person: StaffRow; weight: number; cases: number }>(
    `with s as materialized (select * from staff_member s where ${which}),
       carried as materialized (select * from caseloads(array(select id::text from s)))
     select ${staffJson} as person, coalesce(carried.weight, 0) as weight, coalesce(carried.cases, 0) as cases
     from s left join carried on carried.staff_id = s.id order by s.name, s.id`,
    [...(staffIds ? [JSON.stringify(staffIds)] : [today, today]), today],
  );
  return rows.map(({ person, weight, cases }) => ({
    staffId: person.id,
    subject: person.subject,
    name: person.name,
    languages: person.languages,
    posts: person.posts,
    leave: person.leave,
    away: person.leave.find((one) => one.fromOn <= today) ?? null,
    weight,
    cases,
    staffMember: staffMemberOf(person, today),
  }));
}
