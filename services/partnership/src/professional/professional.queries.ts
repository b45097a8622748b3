import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import { may, mustBeAllowed } from '../permission/permission.js';
import { whyNotInvited } from './professional.rules.js';
import { Professional, ProfessionalAccess } from './professional.type.js';
import type { ContactPreference, MailLanguage } from './professional.vocabulary.js';

/** Which professionals a list shows. */
export interface ProfessionalFilter {
  readonly text?: string | null | undefined;
  readonly teamId?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
}

interface ProfessionalRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly work_email: string | null;
  readonly phone: string | null;
  readonly role_title: string | null;
  readonly mail_language: MailLanguage;
  readonly contact_preference: ContactPreference;
  readonly safe_contact_rule: string | null;
  readonly mail_came_back_on: string | null;
  readonly merged_into_id: string | null;
  readonly person_id: string;
}

// A rule for safe contact, and a wish not to be contacted, hold for the person, whichever record they were told to.
const columns = `p.id, p.version, p.name, p.work_email, p.phone, p.role_title, p.mail_language,
  coalesce((select m.contact_preference from professional m where m.person_id = p.id
    and m.contact_preference in ('NO_CONTACT', 'NO_INVITATIONS') order by m.contact_preference limit 1),
    p.contact_preference) as contact_preference,
  coalesce((select string_agg(m.safe_contact_rule, '; ' order by m.id) from professional m where m.person_id = p.id
    and m.safe_contact_rule is not null), p.safe_contact_rule) as safe_contact_rule,
  p.mail_came_back_on::text, p.merged_into_id, p.person_id`;

/** One page of professionals by name, each person once: a record that was merged into another is not listed. */
export async function professionalPage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: ProfessionalFilter },
): Promise<Page<Professional>> {
  mustBeAllowed(desk.viewer, 'people:read');
  const { sql, parameters } = conditions(filter);
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<ProfessionalRow>(
    `select ${columns} from professional p
     where p.merged_into_id is null and ${sql}${key ? ' and (p.name, p.id) > (?, ?)' : ''}
     order by p.name, p.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ name, id }) => [name, id],
    (row) => professionalOf(row),
  );
}

/** The professionals with these ids, by id; none for a viewer who may not look anybody up. */
export async function professionalsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Professional>> {
  if (!may(desk.viewer, 'people:read')) return new Map();
  const rows = await desk.rows<ProfessionalRow>(
    `select ${columns} from professional p where p.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, professionalOf(row)]));
}

/** One professional; a refusal when there is none for this viewer. */
export async function professionalById(desk: Desk, id: string): Promise<Professional> {
  mustBeAllowed(desk.viewer, 'people:read');
  const found = (await professionalsById(desk, [id])).get(id);
  if (!found) throw notFound('professional');
  return found;
}

/** The records that were merged into each of these, oldest first. */
export async function mergedInto(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Professional[]>> {
  const rows = await desk.rows<ProfessionalRow>(
    `select ${columns} from professional p
     where p.merged_into_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by p.id`,
    [JSON.stringify(ids)],
  );
  return Map.groupBy(rows.map(professionalOf), ({ mergedIntoId }) => mergedIntoId ?? '');
}

/** What the viewer may do with any professional: the same verdict refuses the commands. */
export function professionalAccess(viewer: Viewer): ProfessionalAccess {
  const canChange = may(viewer, 'people:change');
  return Object.assign(new ProfessionalAccess(), {
    canChange,
    canMerge: may(viewer, 'people:merge'),
    whyNot: canChange
      ? null
      : 'Service managers, session organisers and Regional Practice Coordinators keep professionals. Ask one of them.',
  });
}

function conditions({ text, teamId, agencyId }: ProfessionalFilter): {
  sql: string;
  parameters: unknown[];
} {
  const words = (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  const today = londonDay(new Date());
  const inPost = (
    of: string,
  ) => `exists (select 1 from post h join professional q on q.id = h.professional_id
      join team t on t.id = h.team_id where q.person_id = p.id and ${of} and (h.until_on is null or h.until_on >= ?::date))`;
  return {
    sql: [
      'true',
      ...words.map(
        () =>
          `(position(plain_name(?) in plain_name(p.name)) > 0 or position(lower(?) in p.work_email) > 0)`,
      ),
      ...(teamId ? [inPost('h.team_id = ?')] : []),
      ...(agencyId ? [inPost('t.agency_id = ?')] : []),
    ].join(' and '),
    parameters: [
      ...words.flatMap((word) => [word, word]),
      ...(teamId ? [teamId, today] : []),
      ...(agencyId ? [agencyId, today] : []),
    ],
  };
}

function professionalOf(row: ProfessionalRow): Professional {
  const reach = {
    workEmail: row.work_email,
    contactPreference: row.contact_preference,
    safeContactRule: row.safe_contact_rule,
    mailCameBackOn: row.mail_came_back_on,
  };
  const why = whyNotInvited(reach);
  return Object.assign(new Professional(), {
    id: row.id,
    version: row.version,
    name: row.name,
    phone: row.phone,
    roleTitle: row.role_title,
    mailLanguage: row.mail_language,
    ...reach,
    canBeInvited: why === null,
    whyNotInvited: why,
    personId: row.person_id,
    mergedIntoId: row.merged_into_id,
  });
}
