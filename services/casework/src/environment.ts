import { z } from 'zod';
import { commonVariables, mailVariables, readEnvironment } from '@ictg/kit/environment';

/** The settings of the running service. */
export function environment() {
  return readEnvironment(
    {
      ...commonVariables,
      ...mailVariables,
      CASEWORK_DATABASE_URL: z.url(),
      AUDIT_SECRET: z.string().min(32),
      REFERENCE_SECRET: z.string().min(32),
      PUBLIC_URL: z.url(),
    },
    process.env,
  );
}

/** The settings of the commands that work as the database's administrator: migration, demo world. */
export function migrationEnvironment() {
  return readEnvironment({ DATABASE_URL: z.url() }, process.env);
}

/** The settings of the demo world; it is filled as administrator. */
export function worldEnvironment() {
  return readEnvironment(
    {
      DATABASE_URL: z.url(),
      WORLD_DATE: z.iso.date().optional(),
      DEMO_CHILDREN: z.coerce.number().int().min(10).max(200_000).default(2000),
      DEMO_SEED: z.string().default('ictg'),
      WORLD_FOLDER: z.string().optional(),
    },
    process.env,
  );
}

/** The settings of the loaders, which work as the run-time role: policies and the change log hold for them. */
export function loadEnvironment() {
  return readEnvironment({ CASEWORK_DATABASE_URL: z.url() }, process.env);
}

/** The settings of the command that checks the logs: the secret is the one that they were sealed with. */
export function verificationEnvironment() {
  return readEnvironment(
    { CASEWORK_DATABASE_URL: z.url(), AUDIT_SECRET: z.string().min(32) },
    process.env,
  );
}
