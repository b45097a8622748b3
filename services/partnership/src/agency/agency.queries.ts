import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import type { Viewer } from '@ictg/kit/viewer';
import { may, mustBeAllowed } from '../permission/permission.js';
import { isStale } from './agency.rules.js';
import { Agency, AgencyAccess, DirectoryNumber, FirstResponderListing } from './agency.type.js';
import type { AgencyKind } from './agency.vocabulary.js';

/** Which agencies a list shows. */
export interface AgencyFilter {
  readonly text?: string | null | undefined;
  readonly kind?: AgencyKind | null | undefined;
}

interface AgencyRow {
  readonly id: string;
  readonly version: number;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly name_cy: string | null;
  readonly gss_code: string | null;
  readonly police_force_code: string | null;
  readonly phone: string | null;
  readonly phone_checked_on: string | null;
  readonly phone_checked_by: string | null;
  readonly phone_found_in: string | null;
  readonly is_first_responder: boolean;
  readonly first_responder_from_on: string | null;
  readonly first_responder_until_on: string | null;
  readonly first_responder_source: string | null;
  readonly closed_on: string | null;
}

const columns = `id, version, kind, name, name_cy, gss_code, police_force_code, phone, phone_checked_on::text,
  phone_checked_by, phone_found_in, is_first_responder, first_responder_from_on::text,
  first_responder_until_on::text, first_responder_source, closed_on::text`;

/** One page of the directory by name: one statement however many rows. */
export async function agencyPage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: AgencyFilter },
): Promise<Page<Agency>> {
  mustBeAllowed(desk.viewer, 'agency:read');
  const { sql, parameters } = conditions(filter);
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<AgencyRow>(
    `select ${columns} from agency where ${sql}${key ? ' and (name, id) > (?, ?)' : ''}
     order by name, id limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ name, id }) => [name, id],
    (row) => agencyOf(row),
  );
}

/** The agencies with these ids, by id; none for a viewer who may not read the directory. */
export async function agenciesById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Agency>> {
  // Asked from other services' answers too: whoever may not read the directory finds nothing, and no fault.
  if (!may(desk.viewer, 'agency:read')) return new Map();
  const rows = await desk.rows<AgencyRow>(
    `select ${columns} from agency where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, agencyOf(row)]));
}

/** One agency, or null. */
export async function agencyById(desk: Desk, id: string): Promise<Agency | null> {
  mustBeAllowed(desk.viewer, 'agency:read');
  return (await agenciesById(desk, [id])).get(id) ?? null;
}

/** The council or the police force of an area; null when the directory has none. */
export async function agencyOfArea(desk: Desk, code: string): Promise<Agency | null> {
  mustBeAllowed(desk.viewer, 'agency:read');
  const rows = await desk.rows<AgencyRow>(
    `select ${columns} from agency where gss_code = ? or police_force_code = ?`,
    [code, code],
  );
  return rows[0] ? agencyOf(rows[0]) : null;
}

/**
 * Under which domains the people of agencies have their work e-mail addresses, by agency: those that at least two of
 * them share who are in post, so that one address does not make a domain the agency's.
 */
export async function mailDomainsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await desk.rows<{ id: string; domain: string }>(
    `select t.agency_id as id, lower(split_part(p.work_email, '@', 2)) as domain
     from post o join team t on t.id = o.team_id join professional p on p.id = o.professional_id
     where t.agency_id in (select jsonb_array_elements_text(?::jsonb))
       and p.work_email is not null and (o.until_on is null or o.until_on >= ?::date)
     group by 1, 2 having count(distinct p.id) > 1 order by 1, 2`,
    [JSON.stringify(ids), londonDay(new Date())],
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map(ids.map((id) => [id, (byId.get(id) ?? []).map(({ domain }) => domain)]));
}

/** What the viewer may do with any agency: the same verdict is sent to the screen and refuses the command. */
export function agencyAccess(viewer: Viewer): AgencyAccess {
  const can = may(viewer, 'agency:change');
  const whyNot = can
    ? null
    : 'Service managers and session organisers keep the directory. Ask one of them.';
  return Object.assign(new AgencyAccess(), { canChange: can, canCheckNumber: can, whyNot });
}

function conditions({ text, kind }: AgencyFilter): { sql: string; parameters: unknown[] } {
  const words = (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  const parts = [
    ...words.map(() => `position(plain_name(?) in plain_name(concat_ws(' ', name, name_cy))) > 0`),
    ...(kind ? ['kind = ?'] : []),
  ];
  return { sql: ['true', ...parts].join(' and '), parameters: [...words, ...(kind ? [kind] : [])] };
}

function agencyOf(row: AgencyRow): Agency {
  return Object.assign(new Agency(), {
    id: row.id,
    version: row.version,
    kind: row.kind,
    name: row.name,
    nameCy: row.name_cy,
    gssCode: row.gss_code,
    policeForceCode: row.police_force_code,
    directoryNumber: numberOf(row),
    firstResponder: listingOf(row),
    closedOn: row.closed_on,
  });
}

function numberOf({
  phone,
  phone_checked_on: checkedOn,
  phone_checked_by,
  phone_found_in,
}: AgencyRow): DirectoryNumber | null {
  if (!phone || !checkedOn) return null;
  return Object.assign(new DirectoryNumber(), {
    number: phone,
    checkedOn,
    checkedBy: phone_checked_by ?? '',
    foundIn: phone_found_in ?? '',
    isStale: isStale(checkedOn, londonDay(new Date())),
  });
}

function listingOf(row: AgencyRow): FirstResponderListing | null {
  if (!row.is_first_responder) return null;
  return Object.assign(new FirstResponderListing(), {
    fromOn: row.first_responder_from_on,
    untilOn: row.first_responder_until_on,
    source: row.first_responder_source,
  });
}
