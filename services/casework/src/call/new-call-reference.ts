import type { Desk } from '@ictg/kit/database';

/** The next call's reference, e.g. L-2026-00042: the year is that in which it was made. */
export async function newCallReference(desk: Desk, startedAt: Date): Promise<string> {
  const [row] = await desk.rows<{ number: string }>(
    `select nextval('call_reference')::text as number`,
  );
  return `L-${startedAt.getUTCFullYear()}-${(row?.number ?? '').padStart(5, '0')}`;
}
