import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { InformationRequestEntity, OfferDecisionEntity } from './referral.entity.js';
import { InformationRequest } from './information-request.type.js';
import { Decision } from './referral.type.js';

/** The decision on each referral, where there is one. */
export async function decisionsOf(
  desk: Desk,
  referralIds: readonly string[],
): Promise<Map<string, Decision>> {
  const em = await desk.em();
  const rows = await em.find(
    OfferDecisionEntity,
    { referralId: { $in: [...referralIds] } },
    { orderBy: { decidedAt: 'asc' } },
  );
  return new Map(
    rows.map((row) => [row.referralId, Object.assign(new Decision(), wrap(row).toPOJO())]),
  );
}

/** Questions to the sender of each referral, newest first. */
export async function informationRequestsOf(
  desk: Desk,
  referralIds: readonly string[],
): Promise<Map<string, InformationRequest[]>> {
  const em = await desk.em();
  const rows = await em.find(
    InformationRequestEntity,
    { referralId: { $in: [...referralIds] } },
    { orderBy: { askedAt: 'desc' } },
  );
  const grouped = new Map<string, InformationRequest[]>();
  for (const row of rows)
    grouped.set(row.referralId, [
      ...(grouped.get(row.referralId) ?? []),
      Object.assign(new InformationRequest(), wrap(row).toPOJO()),
    ]);
  return grouped;
}
