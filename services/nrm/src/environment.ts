import { z } from 'zod';
import { commonVariables, feedVariables, readEnvironment } from '@ictg/kit/environment';

const secret = z.string().min(32);

/** The settings of the running service. */
export function environment() {
  return readEnvironment(
    {
      ...commonVariables,
      ...feedVariables,
      NRM_DATABASE_URL: z.url(),
      AUDIT_SECRET: secret,
    },
    process.env,
  );
}

/** The settings of loading a file. */
export function loadEnvironment() {
  return readEnvironment({ NRM_DATABASE_URL: z.url(), REFERENCE_SECRET: secret }, process.env);
}

/** The settings of the demo world; it is filled as administrator. */
export function worldEnvironment() {
  return readEnvironment(
    {
      DATABASE_URL: z.url(),
      WORLD_FOLDER: z.string(),
      WORLD_DATE: z.iso.date(),
      REFERENCE_SECRET: secret,
    },
    process.env,
  );
}

/** The settings of migration, which works as the database's administrator. */
export function migrationEnvironment() {
  return readEnvironment({ DATABASE_URL: z.url() }, process.env);
}
