import type { Desk } from '@ictg/kit/database';

/** The next child's reference, e.g. C-00231. */
export async function newChildReference(desk: Desk): Promise<string> {
  const [row] = await desk.rows<{ number: string }>(
    `select nextval('child_reference')::text as number`,
  );
  return `C-${(row?.number ?? '').padStart(5, '0')}`;
}

/** The next referral's reference, e.g. R-2026-00417: the year is that of its receipt. */
export async function newReferralReference(desk: Desk, receivedAt: Date): Promise<string> {
  const [row] = await desk.rows<{ number: string }>(
    `select nextval('referral_reference')::text as number`,
  );
  return `R-${receivedAt.getUTCFullYear()}-${(row?.number ?? '').padStart(5, '0')}`;
}
