import { createHash } from 'node:crypto';
import type { Desk } from '../database/desk.js';
import { newId } from '../database/identifier.js';
import { Refusal } from '../refusal/index.js';

/**
 * Does a create once however often it is sent. The same key with the same input returns what came of it the first
 * time, also to senders that arrive while the first is still at work; with another input it is refused.
 * @param key chosen by the sender; without one the work is simply done
 */
export async function doneOnce<Result>(
  desk: Desk,
  command: string,
  key: string | null | undefined,
  input: unknown,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!key) return work();
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  const claimed = await desk.rows<{ id: string }>(
    `insert into done_once (id, created_at, subject, command, key, input_hash) values (?, now(), ?, ?, ?, ?)
     on conflict (subject, command, key) do nothing returning id`,
    [newId('idm'), desk.viewer.subject, command, key, inputHash],
  );
  if (claimed.length === 0) return earlierResult(desk, command, key, inputHash);
  const result = await work();
  await desk.rows('update done_once set result = ?::jsonb where id = ?', [
    JSON.stringify(result),
    claimed[0]?.id,
  ]);
  return result;
}

async function earlierResult<Result>(
  desk: Desk,
  command: string,
  key: string,
  inputHash: string,
): Promise<Result> {
  const [earlier] = await desk.rows<{ input_hash: string; result: Result }>(
    'select input_hash, result from done_once where subject = ? and command = ? and key = ?',
    [desk.viewer.subject, command, key],
  );
  if (earlier?.input_hash === inputHash) return earlier.result;
  throw new Refusal(
    'RuleBroken',
    'IDEMPOTENCY_KEY_REUSED',
    'This idempotency key was used before for something else. Use a new key for a new entry.',
    { field: 'idempotencyKey' },
  );
}
