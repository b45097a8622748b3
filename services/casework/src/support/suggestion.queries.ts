import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { authority, currentCode } from '@ictg/kit/geography';
import { invalid, notFound } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { candidates } from './candidate.queries.js';
import { weightFacts } from './commands/reweigh.js';
import { suggestWorkers, type Need, type Place } from './suggestion.rules.js';
import { WorkerSuggestion } from './support.type.js';
import { workerRoles, type WorkerRole } from './support.vocabulary.js';
import { caseWeight } from './weight.rules.js';

/** For whom workers are suggested. */
export interface SuggestionWanted {
  readonly supportId?: string | null;
  readonly referralId?: string | null;
  readonly role?: WorkerRole | null;
  readonly first: number;
}

/** Every possible worker for a child, best first, with the reasons; and the child they are for. */
export async function workerSuggestions(
  desk: Desk,
  wanted: SuggestionWanted,
): Promise<{ childId: string; suggestions: WorkerSuggestion[] }> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  if (Boolean(wanted.supportId) === Boolean(wanted.referralId))
    throw invalid('supportId', 'Give either the episode of support or the referral.');
  if (wanted.first < 1 || wanted.first > 100) throw invalid('first', 'Ask for 1 to 100 workers.');
  const about = wanted.supportId
    ? await aboutSupport(desk, wanted.supportId)
    : await aboutReferral(desk, wanted.referralId ?? '');
  const role = wanted.role ?? about.role;
  if (!role) throw invalid('role', 'Nothing is decided yet. Say for which kind of worker.');
  const today = londonDay(new Date());
  const need = (
    await needs(desk, [{ childId: about.childId, role, presentStaffId: about.presentStaffId }])
  ).get(about.childId);
  if (!need) throw notFound('child');
  const people = await candidates(desk, today, null);
  const ranked = suggestWorkers(people, need, placeOf).slice(0, wanted.first);
  const register = new Map(
    people.map(({ staffId, staffMember, cases, weight }) => [
      staffId,
      { staffMember, cases, weight },
    ]),
  );
  const suggestions = ranked.map(({ staffId, ...suggestion }) =>
    Object.assign(new WorkerSuggestion(), {
      ...suggestion,
      ...register.get(staffId),
      reasons: [...suggestion.reasons],
    }),
  );
  return { childId: about.childId, suggestions };
}

interface About {
  readonly childId: string;
  readonly role: WorkerRole | null;
  readonly presentStaffId: string | null;
}

async function aboutSupport(desk: Desk, id: string): Promise<About> {
  const [found] = await desk.rows<About>(
    `select u.child_id as "childId", u.route as role,
       (select a.staff_id from allocation a where a.support_id = u.id and a.until_at is null) as "presentStaffId"
     from support u where u.id = ?`,
    [id],
  );
  if (!found) throw notFound('episode of support');
  return found;
}

async function aboutReferral(desk: Desk, id: string): Promise<About> {
  const [found] = await desk.rows<{ child_id: string; offer: string | null }>(
    `select r.child_id, (select d.offer from offer_decision d where d.referral_id = r.id order by d.decided_at desc limit 1) as offer
     from referral r where r.id = ?`,
    [id],
  );
  if (!found) throw notFound('referral');
  return {
    childId: found.child_id,
    role: workerRoles.find((role) => role === found.offer) ?? null,
    presentStaffId: null,
  };
}

interface NeedRow {
  readonly id: string;
  readonly authority_gss: string | null;
  readonly first_language: string | null;
  readonly restricted_to: string[] | null;
  readonly linked: Need['withLinkedChildren'];
  readonly earlier: string[];
}

/** What children need of a worker, by child: the same few statements however many children. */
export async function needs(
  desk: Desk,
  children: readonly {
    readonly childId: string;
    readonly role: WorkerRole;
    readonly presentStaffId: string | null;
  }[],
): Promise<Map<string, Need>> {
  const ids = children.map(({ childId }) => childId);
  const rows = await desk.rows<NeedRow>(
    `select c.id, c.authority_gss, c.first_language, c.restricted_to,
       (select coalesce(json_agg(distinct jsonb_build_object('staffId', a.staff_id, 'tie', l.kind)), '[]')
        from child_link l join allocation a on a.until_at is null
          and a.child_id = case when l.child_id = c.id then l.other_child_id else l.child_id end
        where (l.child_id = c.id or l.other_child_id = c.id) and l.kind in ('SIBLING', 'FAMILY', 'CO_VICTIM')
          and (l.until_on is null or l.until_on > london_today())) as linked,
       array(select distinct a.staff_id from allocation a where a.child_id = c.id and a.until_at is not null) as earlier
     from child c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  const facts = await weightFacts(desk, ids);
  const asked = new Map(children.map((one) => [one.childId, one]));
  return new Map(
    rows.flatMap((row) => {
      const child = asked.get(row.id);
      const weighed = facts.get(row.id);
      return child && weighed
        ? [
            [
              row.id,
              needOf(
                row,
                child,
                caseWeight({ route: child.role, state: 'ALLOCATED', ...weighed }).weight,
              ),
            ] as const,
          ]
        : [];
    }),
  );
}

function needOf(
  row: NeedRow,
  child: { readonly role: WorkerRole; readonly presentStaffId: string | null },
  weight: number,
): Need {
  return {
    today: londonDay(new Date()),
    role: child.role,
    weight,
    restrictedTo: row.restricted_to,
    presentStaffId: child.presentStaffId,
    authority: row.authority_gss ? (placeOf(row.authority_gss) ?? null) : null,
    language:
      row.first_language && row.first_language.toLowerCase() !== 'english'
        ? row.first_language
        : null,
    withLinkedChildren: row.linked,
    earlierStaffIds: row.earlier,
  };
}

/** An authority on the map of areas, by its code of today or of the past. */
export function placeOf(code: string): Place | undefined {
  return authority(currentCode(code) ?? code);
}
