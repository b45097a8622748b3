import { addDays, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { demoNames, demoTeams } from './programme.data.js';

const membersOfTeam = 9;

/** The teams that sessions of the trial are for: those that are there with people in them, else some made-up ones. */
export async function fillTeams(desk: Desk, worldDate: Day): Promise<string[]> {
  const known = await desk.rows<{ id: string }>(
    `select t.id from team t where t.closed_on is null and (select count(*) from post o where o.team_id = t.id
       and o.until_on is null) >= 4 order by t.name, t.id limit 12`,
  );
  if (known.length >= 3) return known.map(({ id }) => id);
  const teams = demoTeams.map((team) => ({ ...team, id: newId('tem') }));
  await desk.rows(
    `insert into team (id, created_at, agency_id, name, gss_code, headcount, headcount_on)
     select n->>'id', now(), a.id, n->>'name', n->>'gssCode', 12, ?::date - 60
     from jsonb_array_elements(?::jsonb) as n join agency a on a.gss_code = n->>'gssCode'`,
    [worldDate, JSON.stringify(teams)],
  );
  const people = teams.flatMap((team, of) =>
    Array.from({ length: membersOfTeam }, (_, at) => personOf(team, of * membersOfTeam + at)),
  );
  await desk.rows(
    `insert into professional (id, created_at, name, work_email, role_title, mail_language, contact_preference, person_id)
     select n->>'id', now(), n->>'name', n->>'email', n->>'role', n->>'language', 'EMAIL', n->>'id'
     from jsonb_array_elements(?::jsonb) as n`,
    [JSON.stringify(people)],
  );
  await desk.rows(
    `insert into post (id, created_at, professional_id, team_id, title, from_on, known_by, confirmed_on, confirmed_by)
     select n->>'post', now(), n->>'id', n->>'team', n->>'role', ?::date, 'STAFF_LIST', ?::date, 'STAFF_LIST'
     from jsonb_array_elements(?::jsonb) as n`,
    [addDays(worldDate, -500), addDays(worldDate, -40), JSON.stringify(people)],
  );
  return teams.map(({ id }) => id);
}

function personOf({ id, gssCode }: { readonly id: string; readonly gssCode: string }, at: number) {
  const given = demoNames.given[at % demoNames.given.length] ?? '';
  const family =
    demoNames.family[Math.floor(at / demoNames.given.length) % demoNames.family.length] ?? '';
  return {
    id: newId('pro'),
    post: newId('pst'),
    team: id,
    name: `${given} ${family}`,
    email: `${given}.${family}.${String(at)}@example.org`.toLowerCase(),
    role: at % 3 === 0 ? 'Team manager' : 'Social worker',
    language: gssCode.startsWith('W') ? 'CY' : 'EN',
  };
}
