import type { Desk } from '@ictg/kit/database';
import { confirmReferences, type Confirmation, type ReferenceToConfirm } from '@ictg/kit/reference';
import { mustBeProcessOfOurs } from '../permission/permission.js';

/** Whether references are confirmed. Nothing of a record is told, so nothing of it is looked at. */
export async function confirmedReferrals(
  desk: Desk,
  wanted: readonly ReferenceToConfirm[],
): Promise<(Confirmation | null)[]> {
  mustBeProcessOfOurs(desk.viewer);
  return confirmReferences(desk, wanted, async (openings) => {
    const rows = await desk.rows<{ reference: string; openings: string[] }>(
      `select reference, openings from nrm_referral
       where openings && array(select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(openings)],
    );
    return rows.map((row) => ({ references: [row.reference], openings: row.openings }));
  });
}
