import { newId, type Desk } from '@ictg/kit/database';
import type { Problem } from '@ictg/kit/load';
import type { StaffListLine } from '../read-staff-list.js';
import {
  agenciesNamed,
  plainNames,
  teamsIn,
  type NamedAgency,
  type NamedTeam,
} from '../staff-list.queries.js';
import type { PlacedLine } from '../staff-list.rules.js';

/** A team to make. */
export interface NewTeamOfList {
  readonly id: string;
  readonly agencyId: string;
  readonly gssCode: string | null;
  readonly name: string;
}

/** Where each row of a list belongs. */
export interface Places {
  readonly placed: readonly PlacedLine[];
  readonly problems: readonly Problem[];
  readonly newTeams: readonly NewTeamOfList[];
  readonly agencyIds: readonly string[];
}

/** Finds the agency and the team of each row, and says with a way out where there is none. */
export async function placesOf(
  desk: Desk,
  lines: readonly StaffListLine[],
  addTeams: boolean,
): Promise<Places> {
  const agencies = byCell(
    await agenciesNamed(desk, [...new Set(lines.map(({ agency }) => agency))]),
  );
  const agencyIds = [...new Set([...agencies.values()].flat().map(({ id }) => id))];
  const teams = await teamsIn(desk, agencyIds);
  const plain = await plainNames(
    desk,
    lines.flatMap(({ team, name }) => [team, name]),
  );
  const placed: PlacedLine[] = [];
  const problems: Problem[] = [];
  const newTeams = new Map<string, NewTeamOfList>();
  for (const line of lines) {
    const [agency, ...more] = agencies.get(line.agency) ?? [];
    if (!agency || more.length > 0) {
      problems.push(noAgency(line, more.length + (agency ? 1 : 0)));
      continue;
    }
    const wanted = plain.get(line.team) ?? '';
    const known = teams.find((one) => one.agencyId === agency.id && one.plainName === wanted);
    const key = `${agency.id} ${wanted}`;
    const team = known ?? newTeams.get(key) ?? (addTeams ? newTeam(agency, line) : undefined);
    if (!team) {
      problems.push(
        noTeam(
          line,
          teams.filter(({ agencyId }) => agencyId === agency.id),
        ),
      );
      continue;
    }
    if (!known) newTeams.set(key, team as NewTeamOfList);
    placed.push({ ...line, teamId: team.id, plainName: plain.get(line.name) ?? '' });
  }
  return { placed, problems, newTeams: [...newTeams.values()], agencyIds };
}

function newTeam({ id, gssCode }: NamedAgency, { team }: StaffListLine): NewTeamOfList {
  return { id: newId('tem'), agencyId: id, gssCode, name: team.replace(/\s+/g, ' ') };
}

function byCell(agencies: readonly NamedAgency[]): ReadonlyMap<string, NamedAgency[]> {
  const found = new Map<string, NamedAgency[]>();
  for (const agency of agencies)
    for (const cell of agency.cells) found.set(cell, [...(found.get(cell) ?? []), agency]);
  return found;
}

function noAgency({ line }: StaffListLine, found: number): Problem {
  return {
    line,
    column: 'agency',
    code: found === 0 ? 'NO_SUCH_AGENCY' : 'SEVERAL_AGENCIES',
    valueClass: 'name',
    sentence:
      found === 0
        ? 'The directory has no agency of that name or code. Write it as the directory has it, or add the agency first.'
        : 'Several agencies are called so. Write the GSS code of the authority or force instead.',
  };
}

function noTeam({ line }: StaffListLine, teams: readonly NamedTeam[]): Problem {
  const names = teams.slice(0, 5).map(({ name }) => name);
  const has = names.length === 0 ? 'It has no teams yet' : `It has: ${names.join('; ')}`;
  return {
    line,
    column: 'team',
    code: 'NO_SUCH_TEAM',
    valueClass: 'name',
    sentence: `This agency has no team of that name. ${has}. Correct the name, add the team, or choose to add new teams with the list.`,
  };
}
