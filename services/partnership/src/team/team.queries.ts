import { addDays, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import type { AgencyKind } from '../agency/agency.vocabulary.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import { programmeSettingsInForce } from '../programme/index.js';
import { isStaleHeadcount } from './team.rules.js';
import { Team, TeamAccess } from './team.type.js';

/** Which teams a list shows. */
export interface TeamFilter {
  readonly text?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly kind?: AgencyKind | null | undefined;
  readonly gssCode?: string | null | undefined;
  readonly headcountWanted?: boolean | null | undefined;
}

interface TeamRow {
  readonly id: string;
  readonly version: number;
  readonly agency_id: string;
  readonly name: string;
  readonly gss_code: string | null;
  readonly headcount: number | null;
  readonly headcount_on: string | null;
  readonly closed_on: string | null;
}

const columns = `t.id, t.version, t.agency_id, t.name, t.gss_code, t.headcount, t.headcount_on::text, t.closed_on::text`;

/** One page of the teams that still are, by name: one statement however many rows. */
export async function teamPage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: TeamFilter },
): Promise<Page<Team>> {
  mustBeAllowed(desk.viewer, 'team:read');
  const freshForDays = await headcountFreshForDays(desk);
  const { sql, parameters } = conditions(filter, addDays(londonDay(new Date()), -freshForDays));
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<TeamRow>(
    `select ${columns} from team t where t.closed_on is null and ${sql}${key ? ' and (t.name, t.id) > (?, ?)' : ''}
     order by t.name, t.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ name, id }) => [name, id],
    (row) => teamOf(row, freshForDays),
  );
}

/** The teams with these ids, by id; none that the viewer may not see. */
export async function teamsById(desk: Desk, ids: readonly string[]): Promise<Map<string, Team>> {
  if (!may(desk.viewer, 'team:read')) return new Map();
  const freshForDays = await headcountFreshForDays(desk);
  const rows = await desk.rows<TeamRow>(
    `select ${columns} from team t where t.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, teamOf(row, freshForDays)]));
}

/** One team; a refusal when there is none for this viewer. */
export async function teamById(desk: Desk, id: string): Promise<Team> {
  mustBeAllowed(desk.viewer, 'team:read');
  const found = (await teamsById(desk, [id])).get(id);
  if (!found) throw notFound('team');
  return found;
}

/** The teams of each of these agencies that still are, by name. */
export async function teamsOfAgencies(
  desk: Desk,
  agencyIds: readonly string[],
): Promise<Map<string, Team[]>> {
  const freshForDays = await headcountFreshForDays(desk);
  const rows = await desk.rows<TeamRow>(
    `select ${columns} from team t where t.closed_on is null
       and t.agency_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by t.name, t.id`,
    [JSON.stringify(agencyIds)],
  );
  return Map.groupBy(
    rows.map((row) => teamOf(row, freshForDays)),
    ({ agencyId }) => agencyId,
  );
}

/** What the viewer may do with any team: the same verdict is sent to the screen and refuses the command. */
export function teamAccess(viewer: Viewer): TeamAccess {
  const canChange = may(viewer, 'people:change');
  const whyNot = canChange
    ? null
    : 'Service managers, session organisers and Regional Practice Coordinators keep teams. Ask one of them.';
  return Object.assign(new TeamAccess(), { canChange, whyNot });
}

async function headcountFreshForDays(desk: Desk): Promise<number> {
  return (await programmeSettingsInForce(desk)).HEADCOUNT_FRESH_FOR_DAYS;
}

function conditions(
  { text, agencyId, kind, gssCode, headcountWanted }: TeamFilter,
  freshFrom: string,
): { sql: string; parameters: unknown[] } {
  const words = (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  const found = [
    ...words.map((word) => [
      `position(plain_name(?) in plain_name(t.name || ' ' || coalesce((select concat_ws(' ', a.name, a.name_cy) from agency a where a.id = t.agency_id), ''))) > 0`,
      word,
    ]),
    ...(agencyId ? [['t.agency_id = ?', agencyId]] : []),
    ...(kind
      ? [['exists (select 1 from agency a where a.id = t.agency_id and a.kind = ?)', kind]]
      : []),
    ...(gssCode ? [['t.gss_code = ?', gssCode]] : []),
    ...(headcountWanted ? [['(t.headcount is null or t.headcount_on < ?)', freshFrom]] : []),
  ];
  return {
    sql: ['true', ...found.map(([sql]) => sql)].join(' and '),
    parameters: found.map(([, value]) => value),
  };
}

function teamOf(row: TeamRow, freshForDays: number): Team {
  const headcount = { headcount: row.headcount, headcountOn: row.headcount_on };
  return Object.assign(new Team(), {
    id: row.id,
    version: row.version,
    name: row.name,
    ...headcount,
    headcountIsStale: isStaleHeadcount(headcount, freshForDays, londonDay(new Date())),
    closedOn: row.closed_on,
    agencyId: row.agency_id,
    gssCode: row.gss_code,
  });
}
