import type { Desk } from '@ictg/kit/database';
import type { KnownHere, KnownPerson, KnownPost } from './staff-list.rules.js';

/** An agency that a row may mean. */
export interface NamedAgency {
  readonly id: string;
  readonly gssCode: string | null;
  /** The cells of the list that name it. */
  readonly cells: readonly string[];
}

/** The open agencies that the cells of a list name, by name in either language or by code. */
export function agenciesNamed(desk: Desk, cells: readonly string[]): Promise<NamedAgency[]> {
  return desk.rows(
    `select a.id, a.gss_code as "gssCode", json_agg(cell) as cells
     from agency a join jsonb_array_elements_text(?::jsonb) as cell
       on plain_name(cell) in (plain_name(a.name), plain_name(coalesce(a.name_cy, a.name)))
         or upper(trim(cell)) in (a.gss_code, a.police_force_code)
     where a.closed_on is null group by a.id order by a.id`,
    [JSON.stringify(cells)],
  );
}

/** A team of an agency. */
export interface NamedTeam {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly plainName: string;
}

/** The open teams of some agencies. */
export function teamsIn(desk: Desk, agencyIds: readonly string[]): Promise<NamedTeam[]> {
  return desk.rows(
    `select t.id, t.agency_id as "agencyId", t.name, plain_name(t.name) as "plainName" from team t
     where t.closed_on is null and t.agency_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by t.name`,
    [JSON.stringify(agencyIds)],
  );
}

/** Names as they are compared: without accents, capitals and dashes. */
export async function plainNames(
  desk: Desk,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await desk.rows<{ name: string; plain: string }>(
    `select name, plain_name(name) as plain from jsonb_array_elements_text(?::jsonb) as name`,
    [JSON.stringify([...new Set(names)])],
  );
  return new Map(rows.map(({ name, plain }) => [name, plain]));
}

/** What is on record of the people of some agencies, and of whoever has one of the addresses. */
export async function knownHere(
  desk: Desk,
  agencyIds: readonly string[],
  addresses: readonly string[],
): Promise<KnownHere> {
  const agencies = JSON.stringify(agencyIds);
  const posts = await desk.rows<KnownPost>(
    `select h.id, p.person_id as "personId", h.team_id as "teamId", h.from_on::text as "fromOn",
       h.until_on::text as "untilOn", h.confirmed_on::text as "confirmedOn", h.doubted_on::text as "doubtedOn"
     from post h join professional p on p.id = h.professional_id join team t on t.id = h.team_id
     where t.agency_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by h.from_on desc`,
    [agencies],
  );
  const people = await desk.rows<Omit<KnownPerson, 'teamIds'>>(
    `select p.id, plain_name(p.name) as "plainName", p.work_email as "workEmail" from professional p
     where p.merged_into_id is null and (p.work_email = any(array(select jsonb_array_elements_text(?::jsonb)))
       or p.id = any(array(select jsonb_array_elements_text(?::jsonb)))) order by p.id`,
    [
      JSON.stringify(addresses),
      JSON.stringify([...new Set(posts.map(({ personId }) => personId))]),
    ],
  );
  const teams = Map.groupBy(posts, ({ personId }) => personId);
  return {
    posts,
    people: people.map((person) => ({
      ...person,
      teamIds: (teams.get(person.id) ?? []).map(({ teamId }) => teamId),
    })),
  };
}
