import { addDays, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { adviceCount } from '../advice/index.js';
import { childConditions, type ChildFilter } from '../child/index.js';
import { matterCount } from '../matter/index.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import { referralConditions, type ReferralFilter } from '../referral/index.js';
import { supportCount } from '../support/index.js';
import { localAuthority } from '../stub/local-authority.stub.js';
import { AuthorityCount, Home, HomeCount, type HomeKey } from './home.type.js';

const referralCounts: Partial<Record<HomeKey, ReferralFilter>> = {
  REFERRALS_OVERDUE: { overdue: true },
  REFERRALS_NEW: { states: ['SUBMITTED', 'ACKNOWLEDGED'] },
  REFERRALS_OPEN: { open: true },
};

const childCounts: Partial<Record<HomeKey, ChildFilter>> = {
  CHILDREN_MISSING_NOW: { worry: 'MISSING_NOW' },
  CHILDREN_NO_WORKER: { worry: 'NO_WORKER' },
  CHILDREN_NO_FIRST_CONTACT: { worry: 'NO_FIRST_CONTACT' },
  CHILDREN_WORKER_AWAY_WITHOUT_COVER: { worry: 'WORKER_AWAY_WITHOUT_COVER' },
  CHILDREN_EIGHTEEN_WITHIN_100_DAYS: { worry: 'EIGHTEEN_WITHIN_100_DAYS' },
};

/** What the viewer finds on Today. */
export async function homeOf(desk: Desk): Promise<Home> {
  mustBeAllowed(desk.viewer, 'home:read');
  const counts = [
    ...(may(desk.viewer, 'referral:read') ? await countReferrals(desk) : []),
    ...(may(desk.viewer, 'support:close') ? await countClosures(desk) : []),
    ...(may(desk.viewer, 'advice:read') ? await countAdvice(desk) : []),
    ...(may(desk.viewer, 'matter:handle') ? await countMatters(desk) : []),
    ...(await countChildren(desk)),
  ];
  return Object.assign(new Home(), { counts, referralsByAuthority: await byAuthority(desk) });
}

async function countReferrals(desk: Desk): Promise<HomeCount[]> {
  const counts: HomeCount[] = [];
  for (const [key, filter] of Object.entries(referralCounts) as [HomeKey, ReferralFilter][]) {
    const { sql, parameters } = referralConditions(filter);
    const [row] = await desk.rows<{ count: number; oldest: string | null }>(
      `select count(*)::integer as count, min(r.triage_due_at)::text as oldest from referral r where ${sql}`,
      parameters,
    );
    counts.push(homeCount(key, row?.count ?? 0, row?.oldest ?? null));
  }
  return counts;
}

async function countChildren(desk: Desk): Promise<HomeCount[]> {
  const [me] = await desk.rows<{ id: string }>('select id from staff_member where subject = ?', [
    desk.viewer.subject,
  ]);
  const wanted: [HomeKey, ChildFilter][] = [
    ...(Object.entries(childCounts) as [HomeKey, ChildFilter][]),
    // Whoever does not work with children as a guardian has none of their own.
    ...(me && may(desk.viewer, 'support:work')
      ? [['CHILDREN_MINE', { staffId: me.id }] as [HomeKey, ChildFilter]]
      : []),
  ];
  const counts: HomeCount[] = [];
  for (const [key, filter] of wanted) {
    const { sql, parameters } = childConditions(filter, new Date());
    const [row] = await desk.rows<{ count: number }>(
      `select count(*)::integer as count from child c where ${sql}`,
      parameters,
    );
    counts.push(homeCount(key, row?.count ?? 0, null));
  }
  return counts;
}

async function countClosures(desk: Desk): Promise<HomeCount[]> {
  const count = await supportCount(desk, { closureProposed: true });
  return [homeCount('CLOSURES_TO_APPROVE', count, null)];
}

async function countAdvice(desk: Desk): Promise<HomeCount[]> {
  const count = await adviceCount(desk, { standings: ['OVERDUE'] });
  return [homeCount('ADVICE_OVERDUE', count, null)];
}

async function countMatters(desk: Desk): Promise<HomeCount[]> {
  const { count, firstDueOn } = await matterCount(desk, { overdue: true });
  // A day is over at its end.
  const dueAt = firstDueOn && londonInstant(addDays(firstDueOn, 1), '00:00').toISOString();
  return [homeCount('MATTERS_OVERDUE', count, dueAt)];
}

function homeCount(key: HomeKey, count: number, oldest: string | null): HomeCount {
  return Object.assign(new HomeCount(), {
    key,
    count,
    oldestDueAt: oldest && count > 0 ? new Date(oldest) : null,
  });
}

async function byAuthority(desk: Desk): Promise<AuthorityCount[]> {
  if (!may(desk.viewer, 'referral:read')) return [];
  const rows = await desk.rows<{ code: string; count: number }>(
    `select authority_gss as code, count(*)::integer as count from referral
     where authority_gss is not null and state not in ('DRAFT', 'SET_ASIDE')
       and received_at >= (london_today() - 30)::timestamp at time zone 'Europe/London' group by 1 order by 2 desc, 1`,
  );
  return rows.flatMap(({ code, count }) => {
    const authority = localAuthority(code);
    return authority ? [Object.assign(new AuthorityCount(), { authority, count })] : [];
  });
}
