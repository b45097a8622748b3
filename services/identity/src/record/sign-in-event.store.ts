import type { Pool } from 'pg';

/** What is recorded of a sign-in. */
export interface SignInEvent {
  readonly event: 'signed-in' | 'refused' | 'trial-token' | 'service-token';
  readonly subject?: string;
  /** Why somebody was refused, or at which provider they signed in. */
  readonly detail?: string;
}

/** Adds to the insert-only record of who was let in and who was refused. */
export async function recordSignIn(
  pool: Pool,
  { event, subject, detail }: SignInEvent,
): Promise<void> {
  await pool.query('insert into sign_in_event (event, subject, detail) values ($1, $2, $3)', [
    event,
    subject ?? null,
    detail ?? null,
  ]);
}
