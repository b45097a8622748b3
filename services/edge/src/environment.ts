import { z } from 'zod';
import { commonVariables, EnvironmentFault, readEnvironment } from '@ictg/kit/environment';
import { clearTextFaults, productionSecretFaults, secretVariable } from '@ictg/kit/secret';

const variables = {
  ...commonVariables,
  /** The address in people's browsers. */
  PUBLIC_URL: z.url(),
  EDGE_DATABASE_URL: z.url(),
  GATEWAY_URL: z.url(),
  CASEWORK_URL: z.url(),
  NRM_URL: z.url(),
  LOOKED_AFTER_URL: z.url(),
  STATISTICS_URL: z.url(),
  FORM_URL: z.url(),
  PARTNERSHIP_URL: z.url(),
  IDENTITY_URL: z.url(),
  ADMIN_DIR: z.string(),
  /** Where a trial takes the mail of its services; not read in production. */
  MAIL_CATCHER_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  EDGE_CLIENT_SECRET: secretVariable,
  SESSION_SECRET: secretVariable,
  /** A session ends after so many minutes without a request. */
  SESSION_IDLE_MINUTES: z.coerce.number().positive().default(30),
  /** A session ends after so many hours whatever happens: one long shift. */
  SESSION_HOURS: z.coerce.number().positive().default(12),
  /** How many balancers stand before this process and set X-Forwarded headers. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).optional(),
  /** Sign-ins a minute from one address. */
  SIGN_IN_LIMIT: z.coerce.number().int().positive().default(300),
  /** Graph requests a minute of one session or token. */
  GRAPHQL_LIMIT: z.coerce.number().int().positive().default(6000),
};

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly mode: 'trial' | 'production';
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly gatewayUrl: string;
  readonly caseworkUrl: string;
  readonly nrmUrl: string;
  readonly lookedAfterUrl: string;
  readonly statisticsUrl: string;
  readonly formUrl: string;
  readonly partnershipUrl: string;
  readonly identityUrl: string;
  readonly adminFolder: string;
  readonly mailCatcherPort: number | undefined;
  readonly clientSecret: string;
  readonly sessionSecret: string;
  readonly idleMilliseconds: number;
  readonly longestMilliseconds: number;
  readonly trustedProxies: number;
  readonly signInLimit: number;
  readonly graphqlLimit: number;
}

type Values = z.infer<z.ZodObject<typeof variables>>;

/**
 * Reads the settings of the edge.
 * @throws EnvironmentFault naming everything that is wrong
 */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const faults = source.MODE === 'trial' ? [] : productionFaults(source);
  try {
    const values = readEnvironment(variables, source);
    if (faults.length > 0) throw new EnvironmentFault([]);
    return settingsOf(values);
  } catch (fault) {
    if (fault instanceof EnvironmentFault) throw new EnvironmentFault([...fault.faults, ...faults]);
    throw fault;
  }
}

function productionFaults(source: Record<string, string | undefined>): string[] {
  return [
    ...clearTextFaults('PUBLIC_URL', source.PUBLIC_URL),
    ...clearTextFaults('ISSUER', source.ISSUER),
    ...productionSecretFaults('EDGE_CLIENT_SECRET', source.EDGE_CLIENT_SECRET),
    ...productionSecretFaults('SESSION_SECRET', source.SESSION_SECRET),
  ];
}

function settingsOf(values: Values): Settings {
  return {
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    mode: values.MODE,
    issuer: values.ISSUER,
    jwksUrl: values.JWKS_URL,
    publicUrl: new URL(values.PUBLIC_URL).origin,
    databaseUrl: values.EDGE_DATABASE_URL,
    gatewayUrl: new URL(values.GATEWAY_URL).origin,
    caseworkUrl: new URL(values.CASEWORK_URL).origin,
    nrmUrl: new URL(values.NRM_URL).origin,
    lookedAfterUrl: new URL(values.LOOKED_AFTER_URL).origin,
    statisticsUrl: new URL(values.STATISTICS_URL).origin,
    formUrl: new URL(values.FORM_URL).origin,
    partnershipUrl: new URL(values.PARTNERSHIP_URL).origin,
    identityUrl: new URL(values.IDENTITY_URL).origin,
    adminFolder: values.ADMIN_DIR,
    mailCatcherPort: values.MODE === 'trial' ? values.MAIL_CATCHER_PORT : undefined,
    clientSecret: values.EDGE_CLIENT_SECRET,
    sessionSecret: values.SESSION_SECRET,
    idleMilliseconds: values.SESSION_IDLE_MINUTES * 60_000,
    longestMilliseconds: values.SESSION_HOURS * 3_600_000,
    trustedProxies: values.TRUSTED_PROXIES ?? (values.MODE === 'production' ? 1 : 0),
    signInLimit: values.SIGN_IN_LIMIT,
    graphqlLimit: values.GRAPHQL_LIMIT,
  };
}

/** Reads the settings of a migration, which runs as the administrator of the database. */
export function readMigrationSettings(source: Record<string, string | undefined> = process.env) {
  const values = readEnvironment(
    { DATABASE_URL: z.url(), RUN_ROLE: z.string().regex(/^\w+$/).default('ictg_edge_run') },
    source,
  );
  return { databaseUrl: values.DATABASE_URL, runRole: values.RUN_ROLE };
}
