import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, type Desk } from '@ictg/kit/database';
import { enqueue } from '@ictg/kit/job';
import { systemViewer } from '@ictg/kit/viewer';
import { keepNrmReference, warnOfHiddenDuplicates } from '../../child/index.js';
import { noteNrmFormAgain } from './compare-nrm-form.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';

const compareReferralJob = 'compare-referral';

/**
 * Leaves the comparison with the children known already to a job. A sender from outside gets the same answer in the
 * same time whether the child is known, unknown or restricted, since nothing has been looked up when it is made.
 */
export function compareLater(desk: Desk, referralId: string): Promise<void> {
  return enqueue(desk, { name: compareReferralJob, payload: { referralId }, key: referralId });
}

/** The job that compares a referral from outside with the children known already. */
export function compareJobs(orm: MikroORM): Record<string, (payload: unknown) => Promise<void>> {
  return {
    [compareReferralJob]: (payload) =>
      atDesk(orm, systemViewer('compare-referral'), (desk) =>
        compareReferral(desk, (payload as { referralId: string }).referralId),
      ),
  };
}

/** Warns whoever alone may see a child that the referral may concern, and keeps the NRM reference as told. */
export async function compareReferral(desk: Desk, referralId: string): Promise<void> {
  const em = await desk.em();
  const referral: Referral | null = await em.findOne(ReferralEntity, { id: referralId });
  if (!referral) return;
  const [child] = await desk.rows<{ name: string; born: string | null }>(
    `select concat_ws(' ', given_names, family_name) as name, date_of_birth::text as born
     from child where id = ?`,
    [referral.childId],
  );
  if (!child) return;
  await warnOfHiddenDuplicates(
    desk,
    { name: child.name, dateOfBirth: child.born, nrmReference: referral.nrmReferenceTold ?? null },
    [],
    referral.reference,
  );
  await noteNrmFormAgain(desk, referral);
  if (referral.nrmReferenceTold)
    await keepNrmReference(
      desk,
      referral.childId,
      referral.nrmReferenceTold,
      `referral ${referral.reference}`,
    );
}
