import { newId, type Desk } from '@ictg/kit/database';
import type { RowPlan } from '../staff-list.rules.js';
import type { NewTeamOfList } from './place-lines.js';

/** Does what the rows of a list say: one statement for each kind of thing, however many rows. */
export async function writePlans(
  desk: Desk,
  plans: readonly RowPlan[],
  newTeams: readonly NewTeamOfList[],
  listOn: string,
): Promise<void> {
  const starts = plans.flatMap((plan) =>
    plan.does === 'START' ? [{ ...plan, whoId: plan.personId ?? newId('pro') }] : [],
  );
  await desk.rows(
    `insert into team (id, created_at, agency_id, name, gss_code)
     select t->>'id', now(), t->>'agencyId', t->>'name', t->>'gssCode' from jsonb_array_elements(?::jsonb) as t`,
    [JSON.stringify(newTeams)],
  );
  await desk.rows(
    `insert into professional (id, created_at, person_id, name, work_email, phone, role_title, mail_language)
     select p->>'id', now(), p->>'id', p->>'name', p->>'work_email', p->>'phone', p->>'role_title',
       coalesce(p->>'language', 'EN') from jsonb_array_elements(?::jsonb) as p`,
    [
      JSON.stringify(
        starts
          .filter(({ personId }) => personId === null)
          .map(({ whoId, line }) => ({ ...line, id: whoId, name: line.name.replace(/\s+/g, ' ') })),
      ),
    ],
  );
  await desk.rows(
    `insert into post (id, created_at, professional_id, team_id, title, from_on, known_by, confirmed_on, confirmed_by)
     select h->>'id', now(), h->>'professionalId', h->>'teamId', h->>'title', (h->>'fromOn')::date, 'STAFF_LIST',
       ?::date, 'STAFF_LIST' from jsonb_array_elements(?::jsonb) as h`,
    [
      listOn,
      JSON.stringify(
        starts.map(({ whoId, line, fromOn }) => ({
          id: newId('pst'),
          professionalId: whoId,
          teamId: line.teamId,
          title: line.role_title,
          fromOn,
        })),
      ),
    ],
  );
  await desk.rows(
    `update post set confirmed_on = ?::date, confirmed_by = 'STAFF_LIST',
       doubted_on = case when doubted_on <= ?::date then null else doubted_on end
     where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [
      listOn,
      listOn,
      JSON.stringify(plans.flatMap((plan) => (plan.does === 'CONFIRM' ? [plan.postId] : []))),
    ],
  );
}
