import { addDays, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import {
  demoFamilyNames,
  demoGivenNames,
  surrey,
  teamKinds,
  type TeamKind,
} from './people.data.js';

interface Agency {
  readonly id: string;
  readonly kind: 'COUNCIL' | 'POLICE';
  readonly gssCode: string | null;
}

/** One council in so many has teams in a trial; Surrey and its police always have. */
const everyCouncil = 4;

/**
 * Fills teams, people and posts of a trial as they are in life: some have moved or left, some nobody has confirmed for
 * long, some teams never said how many they are. What is there already stays as it is.
 */
export async function fillPeople(desk: Desk, worldDate: Day): Promise<number> {
  const [known] = await desk.rows('select 1 from team limit 1');
  if (known) return 0;
  const agencies = await desk.rows<Agency>(
    `select id, kind, gss_code as "gssCode" from agency
     where (gss_code is not null or police_force_code is not null) and closed_on is null
     order by gss_code = '${surrey}' desc nulls last, police_force_code = 'E23000031' desc nulls last, kind, id`,
  );
  const chosen = agencies.filter((_, at) => at < 2 || at % everyCouncil === 0);
  const teams = chosen.flatMap((agency, at) =>
    teamKinds
      .filter(({ of, every }) => of === agency.kind && at % every === 0)
      .map((kind, step) => teamOf(agency, kind, at + step, worldDate)),
  );
  await desk.rows(
    `insert into team (id, created_at, agency_id, name, gss_code, headcount, headcount_on)
     select n->>'id', now(), n->>'agencyId', n->>'name', n->>'gssCode', (n->>'headcount')::integer,
       (n->>'headcountOn')::date from jsonb_array_elements(?::jsonb) as n`,
    [JSON.stringify(teams)],
  );
  const people = teams.flatMap((team, at) =>
    Array.from({ length: team.people }, (_, step) => personOf(team, at * 11 + step, worldDate)),
  );
  await writePeople(desk, people);
  return people.length;
}

function teamOf(agency: Agency, { name, people }: TeamKind, at: number, worldDate: Day) {
  const unknown = at % 9 === 5;
  return {
    id: newId('tem'),
    agencyId: agency.id,
    gssCode: agency.gssCode,
    isWelsh: agency.gssCode?.startsWith('W') ?? false,
    name,
    people: people + (at % 3),
    headcount: unknown ? null : people + (at % 3) + (at % 5),
    headcountOn: unknown ? null : addDays(worldDate, -(at % 7 === 3 ? 430 : 30 + (at % 200))),
  };
}

function personOf(team: ReturnType<typeof teamOf>, at: number, worldDate: Day) {
  // Two records of one person turn up in every address book.
  const isAgain = at % 40 === 39;
  const who = isAgain ? at - 1 : at;
  const given = demoGivenNames[who % demoGivenNames.length] ?? '';
  const family =
    demoFamilyNames[Math.floor(who / demoGivenNames.length) % demoFamilyNames.length] ?? '';
  const days = (ago: number) => addDays(worldDate, -ago);
  const hasLeft = at % 8 === 7;
  const isOpen = at % 5 === 2;
  return {
    id: newId('pro'),
    post: newId('pst'),
    team: team.id,
    name: isAgain ? `${given.slice(0, 1)}. ${family}` : `${given} ${family}`,
    email: `${given}.${family}.${String(who)}@example.org`.toLowerCase(),
    role: at % 6 === 0 ? 'Team manager' : at % 2 === 0 ? 'Senior practitioner' : 'Practitioner',
    language: team.isWelsh && at % 2 === 0 ? 'CY' : 'EN',
    preference: at % 19 === 4 ? 'NO_INVITATIONS' : at % 3 === 0 ? 'EMAIL' : 'NOT_ASKED',
    rule: at % 53 === 11 ? 'Ring the switchboard only; leave no message' : null,
    fromOn: days(400 + ((at * 37) % 900)),
    untilOn: hasLeft ? days(20 + ((at * 13) % 300)) : null,
    confirmedOn: days(isOpen ? 190 + ((at * 7) % 120) : (at * 11) % 170),
    doubtedOn: at % 29 === 6 && !hasLeft ? days(at % 20) : null,
  };
}

async function writePeople(
  desk: Desk,
  people: readonly ReturnType<typeof personOf>[],
): Promise<void> {
  const rows = [JSON.stringify(people)];
  await desk.rows(
    `insert into professional (id, created_at, name, work_email, role_title, mail_language, contact_preference,
       safe_contact_rule, mail_came_back_on, person_id)
     select n->>'id', now(), n->>'name', n->>'email', n->>'role', n->>'language', n->>'preference', n->>'rule',
       (n->>'doubtedOn')::date, n->>'id' from jsonb_array_elements(?::jsonb) as n`,
    rows,
  );
  await desk.rows(
    `insert into post (id, created_at, professional_id, team_id, title, from_on, until_on, known_by, left_known_by,
       confirmed_on, confirmed_by, doubted_on)
     select n->>'post', now(), n->>'id', n->>'team', n->>'role', (n->>'fromOn')::date, (n->>'untilOn')::date,
       'STAFF_LIST', case when n->>'untilOn' is not null then 'TEAM' end,
       least((n->>'confirmedOn')::date, coalesce((n->>'untilOn')::date, (n->>'confirmedOn')::date)), 'TEAM',
       (n->>'doubtedOn')::date from jsonb_array_elements(?::jsonb) as n`,
    rows,
  );
}
