import { practitionerRoles } from '@ictg/kit/viewer';
import type { Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { Candidate } from './suggestion.rules.js';

interface CandidateRow extends Omit<Candidate, 'away'> {
  readonly cases: number;
}

/** A worker with what allocation has to know, and the number of children they have. */
export interface CandidateWithCases extends Candidate {
  readonly cases: number;
}

/**
 * The workers with these ids, or everybody who has a post as a worker today: one statement for all.
 * Loads count every child, also those whom the viewer may not see.
 */
export async function candidates(desk: Desk, today: Day, staffIds: readonly string[] | null): Promise<CandidateWithCases[]> {
  const which = staffIds
    ? 's.id = any(array(select jsonb_array_elements_text(?::jsonb)))'
    : `exists (select 1 from post p where p.staff_id = s.id and p.from_on <= ? and (p.until_on is null or p.until_on >= ?)
         and p.role in (${practitionerRoles.map((role) => `'${role}'`).join(', ')}))`;
  const rows = await desk.rows<CandidateRow>(
    `with wanted as materialized (select s.id, s.subject, s.name, s.languages from staff_member s where ${which}),
       carried as materialized (select * from caseloads(array(select id::text from wanted)))
     select w.id as "staffId", w.subject, w.name, w.languages,
       coalesce(k.weight, 0) as weight, coalesce(k.cases, 0) as cases,
       (select coalesce(json_agg(json_build_object('role', p.role, 'areas', p.areas, 'fromOn', p.from_on, 'untilOn', p.until_on,
          'caseloadLimit', p.caseload_limit, 'workingDays', p.working_days) order by p.from_on), '[]')
        from post p where p.staff_id = w.id) as posts,
       (select coalesce(json_agg(json_build_object('fromOn', l.from_on, 'untilOn', l.until_on, 'coverName', c.name) order by l.from_on), '[]')
        from leave l left join staff_member c on c.subject = l.cover_subject
        where l.staff_id = w.id and l.until_on >= greatest(l.from_on, ?::date)) as leave
     from wanted w left join carried k on k.staff_id = w.id order by w.name, w.id`,
    [...(staffIds ? [JSON.stringify(staffIds)] : [today, today]), today],
  );
  return rows.map((row) => ({ ...row, away: row.leave.find((one) => one.fromOn <= today) ?? null }));
}
