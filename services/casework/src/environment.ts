import { z } from 'zod';
import { holderVariables } from '@ictg/kit/agreement';
import {
  commonVariables,
  feedVariables,
  mailVariables,
  readEnvironment,
} from '@ictg/kit/environment';
import { secretVariable } from '@ictg/kit/secret';

/** The settings of the running service. */
export function environment() {
  return readEnvironment(
    {
      ...commonVariables,
      ...mailVariables,
      ...holderVariables,
      ...feedVariables,
      CASEWORK_DATABASE_URL: z.url(),
      AUDIT_SECRET: z.string().min(32),
      REFERENCE_SECRET: z.string().min(32),
      PUBLIC_URL: z.url(),
      /** Where the owners of other records answer whether references are right. */
      NRM_URL: z.url(),
      LOOKED_AFTER_URL: z.url(),
      /** Where the directory of agencies and their numbers is kept. */
      PARTNERSHIP_URL: z.url(),
      IDENTITY_URL: z.url(),
      SERVICE_SECRET: secretVariable,
      /** The folder that holds what files hold, encrypted. Every process of this service sees the same one. */
      FILES_DIR: z.string(),
      /** What the files are encrypted with. Without it they are lost. */
      FILE_SECRET: z.string().min(32),
      /** The largest file that is taken, in millions of bytes. */
      FILE_MEGABYTES: z.coerce.number().int().min(1).max(100).default(10),
      /** A virus scanner: a command that reads the file on its standard input, or an address that takes a POST. */
      SCAN_COMMAND: z.string().optional(),
      SCAN_URL: z.url().optional(),
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
      FILES_DIR: z.string().optional(),
      FILE_SECRET: z.string().min(32).optional(),
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
