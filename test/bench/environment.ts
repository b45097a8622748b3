import { readFileSync } from 'node:fs';
import { z } from 'zod';

const trialShape = z.object({
  secret: z.string(),
  services: z.object({
    casework: z.object({ url: z.string() }),
    gateway: z.object({ url: z.string() }),
    identity: z.object({ url: z.string() }),
  }),
  databases: z.object({ casework: z.object({ adminUrl: z.string(), runUrl: z.string() }) }),
});

/** What the harness needs to know of the running trial. */
export type Trial = z.infer<typeof trialShape>;

/** The trial to measure: the file that it left for the commands beside it. */
export function benchSettings(): { trial: Trial; folder: string } {
  const { TRIAL_FILE, INIT_CWD } = z
    .object({ TRIAL_FILE: z.string(), INIT_CWD: z.string().default(process.cwd()) })
    .parse(process.env);
  return {
    trial: trialShape.parse(JSON.parse(readFileSync(TRIAL_FILE, 'utf8'))),
    folder: INIT_CWD,
  };
}

/** What a yardstick is told by the harness. */
export function yardstickSettings() {
  const given = z
    .object({ DATABASE_URL: z.url(), VIEWER: z.string(), PROTECTED: z.enum(['yes', 'no']) })
    .parse(process.env);
  return {
    databaseUrl: given.DATABASE_URL,
    viewer: z.record(z.string(), z.string()).parse(JSON.parse(given.VIEWER)),
    isProtected: given.PROTECTED === 'yes',
  };
}
