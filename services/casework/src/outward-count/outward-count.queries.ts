import type { Desk } from '@ictg/kit/database';
import { currentCode } from '@ictg/kit/geography';
import { textArray } from '../database/text-array.js';
import { mustBeAllowed } from '../permission/permission.js';
import { AgencyCounts, ReferralMonth } from './outward-count.type.js';

/** How much there is between us and each of these agencies; nothing for who does not work with agencies. */
export async function agencyCounts(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, AgencyCounts>> {
  const rows = await desk.rows<AgencyCounts & { agency_id: string }>(
    'select agency_id, consultations, calls, advice from agency_counts(?::text[])',
    [textArray(ids)],
  );
  return new Map(
    rows.map(({ agency_id, ...counts }) => [agency_id, Object.assign(new AgencyCounts(), counts)]),
  );
}

/**
 * Referrals by month and authority, for the service of the professionals, which decides by them where to go next.
 * @param fromOn only months that begin on that day or later
 */
export async function referralMonths(desk: Desk, fromOn: string): Promise<ReferralMonth[]> {
  mustBeAllowed(desk.viewer, 'referral-count:fetch');
  const rows = await desk.rows<{ gss: string; month: string; referrals: number }>(
    `select authority_gss as gss, date_trunc('month', received_at at time zone 'Europe/London')::date::text as month,
       count(*)::integer as referrals
     from referral where authority_gss is not null
       and received_at >= (?::date)::timestamp at time zone 'Europe/London' and state <> 'DRAFT'
     group by 1, 2 order by 2, 1`,
    [fromOn],
  );
  const months = new Map<string, ReferralMonth>();
  for (const { gss, month, referrals } of rows) {
    const gssCode = currentCode(gss) ?? gss;
    const key = `${gssCode} ${month}`;
    const sum = (months.get(key)?.referrals ?? 0) + referrals;
    months.set(key, Object.assign(new ReferralMonth(), { gssCode, month, referrals: sum }));
  }
  return [...months.values()];
}
