import { z } from 'zod';
import { commonVariables, readEnvironment } from '@ictg/kit/environment';

/** The settings of the running service. */
export function environment() {
  return readEnvironment({ ...commonVariables, CASEWORK_DATABASE_URL: z.url() }, process.env);
}

/** The settings of the commands that work as the database's administrator: migration, demo world. */
export function migrationEnvironment() {
  return readEnvironment({ DATABASE_URL: z.url() }, process.env);
}
