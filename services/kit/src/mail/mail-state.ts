import type { Desk } from '../database/desk.js';

/** What became of a mail: waiting to be sent, taken by the mail server, or not taken so far. */
export type MailState = 'WAITING' | 'SENT' | 'FAILING';

/** What became of some mails, by their ids. */
export async function mailStates(
  desk: Desk,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MailState>> {
  if (ids.length === 0) return new Map();
  const rows = await desk.rows<{ id: string; state: MailState }>(
    'select id, state from mail_states(?::text[])',
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map(({ id, state }) => [id, state]));
}
