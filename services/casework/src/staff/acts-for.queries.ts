import type { Desk } from '@ictg/kit/database';

/** The viewer and the colleagues whom they cover for today. */
export async function actsFor(desk: Desk): Promise<readonly string[]> {
  const [row] = await desk.rows<{ subjects: string[] }>('select acts_for() as subjects');
  return row?.subjects ?? [];
}
