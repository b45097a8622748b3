import { z } from 'zod';
import { commonVariables, readEnvironment } from '@ictg/kit/environment';

const secret = z.string().min(32);

/** The settings of the running service. The secret that encodings are made with is not among them. */
export function environment() {
  return readEnvironment(
    {
      ...commonVariables,
      /** Attributes, counted children and snapshots. */
      STATISTICS_DATABASE_URL: z.url(),
      /** Sealed encodings and the links between them: another database, under another role. */
      STATISTICS_ENCODINGS_DATABASE_URL: z.url(),
      AUDIT_SECRET: secret,
    },
    process.env,
  );
}

/** The settings of migration, which works as the administrator of both databases. */
export function migrationEnvironment() {
  return readEnvironment(
    { DATABASE_URL: z.url(), STATISTICS_ENCODINGS_DATABASE_URL: z.url() },
    process.env,
  );
}
