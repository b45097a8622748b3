import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const script = fileURLToPath(new URL('../../services/statistics/dist/bench.js', import.meta.url));
const speeds = z.array(
  z.object({
    records: z.number(),
    isNew: z.number(),
    wholeSeconds: z.number(),
    newSeconds: z.number(),
    wholeCompared: z.number(),
    newCompared: z.number(),
  }),
);

/** What one round of linking took: all records, and what is new of them. */
export type LinkageSpeed = z.infer<typeof speeds>[number];

/** Has made-up sources linked whole and by what is new, side by side, in a process of its own. */
export async function measureLinkage(
  rounds: number,
  tell: (line: string) => void,
): Promise<LinkageSpeed[]> {
  tell(`Linking made-up sources, whole and what is new, ${rounds} times`);
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(rounds)]);
  return speeds.parse(JSON.parse(stdout));
}
