import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { practitionerRoles } from '@ictg/kit/viewer';
import { may, mustBeAllowed } from '../permission/permission.js';
import { postHolds, type StaffRole } from '../staff/index.js';
import { candidates, type CandidateOnRegister } from './candidate.queries.js';
import { Caseload } from './support.type.js';

/** What these workers carry, by staff id. */
export async function caseloadsById(
  desk: Desk,
  staffIds: readonly string[],
): Promise<Map<string, Caseload>> {
  mustBeAllowed(desk.viewer, 'staff:read');
  const found = await caseloadsOf(desk, await candidates(desk, londonDay(new Date()), staffIds));
  return new Map(found.map((one) => [one.staffMember.id, one]));
}

/** What everybody carries who is a worker today, by name; limited to a role or an authority. */
export async function teamLoad(
  desk: Desk,
  role: StaffRole | null,
  area: string | null,
): Promise<Caseload[]> {
  mustBeAllowed(desk.viewer, 'staff:read');
  const today = londonDay(new Date());
  const workers = await candidates(desk, today, null);
  const wanted = workers.filter(({ posts }) =>
    posts.some(
      (post) =>
        postHolds(post, today) &&
        (practitionerRoles as readonly string[]).includes(post.role) &&
        (role === null || post.role === role) &&
        (area === null || post.areas.length === 0 || post.areas.includes(area)),
    ),
  );
  return caseloadsOf(desk, wanted);
}

async function caseloadsOf(
  desk: Desk,
  workers: readonly CandidateOnRegister[],
): Promise<Caseload[]> {
  const inSight = await casesInSight(
    desk,
    workers.map(({ staffId }) => staffId),
  );
  // How many children a colleague has in secret is for those who answer for the caseload: nobody else counts them.
  const answers = may(desk.viewer, 'support:allocate');
  const shown = answers ? null : await shownCaseloads(desk, workers);
  return workers.map((worker) => {
    const { staffMember } = worker;
    const { cases, weight } = shown === null ? worker : (shown.get(worker.staffId) ?? none);
    const casesOutOfSight = answers ? cases - (inSight.get(worker.staffId) ?? 0) : null;
    return Object.assign(new Caseload(), {
      staffMember,
      cases,
      weight,
      casesOutOfSight,
      limit: limitOf(worker),
    });
  });
}

interface Carried {
  readonly cases: number;
  readonly weight: number;
}

const none: Carried = { cases: 0, weight: 0 };

/** What these workers carry without children who are restricted to people other than the viewer. */
async function shownCaseloads(
  desk: Desk,
  workers: readonly CandidateOnRegister[],
): Promise<Map<string, Carried>> {
  const rows = await desk.rows<Carried & { staff_id: string }>(
    'select staff_id, cases, weight from caseloads_shown(array(select jsonb_array_elements_text(?::jsonb)), ?)',
    [JSON.stringify(workers.map(({ staffId }) => staffId)), desk.viewer.subject],
  );
  return new Map(rows.map(({ staff_id, ...carried }) => [staff_id, carried]));
}

/** How many present children of each worker the viewer may see. */
export async function casesInSight(
  desk: Desk,
  staffIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await desk.rows<{ staff_id: string; count: number }>(
    `select staff_id, count(*)::integer as count from allocation
     where until_at is null and staff_id = any(array(select jsonb_array_elements_text(?::jsonb))) group by staff_id`,
    [JSON.stringify(staffIds)],
  );
  return new Map(rows.map((row) => [row.staff_id, row.count]));
}

/** The limit over all posts as a worker that somebody has today; none as soon as one post has none. */
function limitOf({ posts }: CandidateOnRegister): number | null {
  const today = londonDay(new Date());
  const held = posts.filter(
    (post) =>
      postHolds(post, today) && (practitionerRoles as readonly string[]).includes(post.role),
  );
  if (held.length === 0 || held.some((post) => post.caseloadLimit == null)) return null;
  return Math.max(...held.map((post) => post.caseloadLimit ?? 0));
}
