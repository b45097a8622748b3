import { z } from 'zod';
import { holderVariables } from '@ictg/kit/agreement';
import { commonVariables, readEnvironment } from '@ictg/kit/environment';

const secret = z.string().min(32);

const countingVariables = {
  /** Attributes, counted children and snapshots. */
  STATISTICS_DATABASE_URL: z.url(),
  /** Sealed encodings and the links between them: another database, under another role. */
  STATISTICS_ENCODINGS_DATABASE_URL: z.url(),
  /** Signs the calls to the owners' feeds. */
  FEED_SECRET: secret,
  NRM_FEED_URL: z.url(),
  CASEWORK_FEED_URL: z.url(),
  LOOKED_AFTER_FEED_URL: z.url(),
  PARTNERSHIP_FEED_URL: z.url(),
  WORLD_DATE: z.iso.date().optional(),
};

/** The settings of the running service. The secret that encodings are made with is not among them. */
export function environment() {
  return readEnvironment(
    { ...commonVariables, ...countingVariables, ...holderVariables, AUDIT_SECRET: secret },
    process.env,
  );
}

/** The settings of counting, which is a process of its own. */
export function snapshotEnvironment() {
  return readEnvironment(countingVariables, process.env);
}

/** The settings of migration, which works as the administrator of both databases. */
export function migrationEnvironment() {
  return readEnvironment(
    { DATABASE_URL: z.url(), STATISTICS_ENCODINGS_DATABASE_URL: z.url() },
    process.env,
  );
}
