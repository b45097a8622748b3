import { z } from 'zod';
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
      PARTNERSHIP_DATABASE_URL: z.url(),
      AUDIT_SECRET: z.string().min(32),
      /** Signs the links that are sent to people without an account. Another one ends all of them. */
      LINK_SECRET: secretVariable,
      /** Signs the copies of the agreements that other services answer partners by. */
      AGREEMENT_SECRET: secretVariable,
      /** The folder with contracts/. */
      FEED_PUBLIC_KEY: feedVariables.FEED_PUBLIC_KEY,
      SCHEMA_DIR: z.string(),
      PUBLIC_URL: z.url(),
      /** The GraphQL endpoint that counts of referrals are fetched from. */
      CASEWORK_URL: z.url(),
      IDENTITY_URL: z.url(),
      SERVICE_SECRET: secretVariable,
    },
    process.env,
  );
}

/** The settings of migration, which works as the database's administrator. */
export function migrationEnvironment() {
  return readEnvironment({ DATABASE_URL: z.url() }, process.env);
}

/** The settings of the demo world; it is filled as administrator. */
export function worldEnvironment() {
  return readEnvironment(
    { DATABASE_URL: z.url(), WORLD_DATE: z.iso.date().optional() },
    process.env,
  );
}

/** The settings of the loader, which works as the run-time role: policies and the change log hold for it. */
export function loadEnvironment() {
  return readEnvironment({ PARTNERSHIP_DATABASE_URL: z.url() }, process.env);
}

/** The settings of the command for partners' programs, which works as the run-time role too. */
export function clientEnvironment() {
  return readEnvironment({ PARTNERSHIP_DATABASE_URL: z.url(), PUBLIC_URL: z.url() }, process.env);
}
