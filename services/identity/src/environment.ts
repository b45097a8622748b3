import { z } from 'zod';
import { holderVariables } from '@ictg/kit/agreement';
import { commonVariables, EnvironmentFault, readEnvironment } from '@ictg/kit/environment';
import { clearTextFaults, productionSecretFaults, secretVariable } from '@ictg/kit/secret';
import { readSigningKeys, type SigningKeys } from './signing-keys.js';

const { JWKS_URL: _ownKeys, ...common } = commonVariables;

const variables = {
  ...common,
  ...holderVariables,
  ISSUER: z.url().endsWith('/oidc', 'must end in /oidc, where the sign-in is served'),
  /** Where people reach the service: the sign-in sends them back there. */
  PUBLIC_URL: z.url(),
  IDENTITY_DATABASE_URL: z.url(),
  SIGNING_KEYS: z.string('is missing: the private keys (JWKS, ES256) that tokens are signed with'),
  EDGE_CLIENT_SECRET: secretVariable,
  SERVICE_SECRET: secretVariable,
  TRIAL_SECRET: secretVariable.optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The claim by which the organisation's provider says that an e-mail address is verified. */
  OIDC_EMAIL_VERIFIED_CLAIM: z.string().default('email_verified'),
  STAFF_REGISTER_URL: z.url().optional(),
};

/** The organisation's own OpenID provider, at which staff sign in. */
export interface UpstreamSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly emailVerifiedClaim: string;
}

/** How people prove who they are: the demo people of a trial, or staff of the organisation. */
type SignInSettings =
  | { readonly kind: 'trial'; readonly trialSecret: string }
  | {
      readonly kind: 'production';
      readonly upstream: UpstreamSettings;
      readonly staffRegisterUrl: string;
    };

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly issuer: string;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly keys: SigningKeys;
  readonly edgeClientSecret: string;
  readonly serviceSecret: string;
  /** Where it is read which programs of partners are admitted, and whose signature counts. */
  readonly agreements: { readonly url: string; readonly publicKey: string };
  readonly signIn: SignInSettings;
}

/**
 * Reads the settings of identity. Production does not start with the demo people, with keys or secrets of a
 * trial, or over an unencrypted connection.
 * @throws EnvironmentFault naming everything that is wrong
 */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const { values, faults } = parse(source);
  const keys = readSigningKeys(
    source.SIGNING_KEYS,
    source.MODE === 'trial' ? 'trial' : 'production',
  );
  const all = [...faults, ...keys.faults, ...modeFaults(source)];
  if (all.length > 0 || !values) throw new EnvironmentFault(all);
  return {
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    issuer: values.ISSUER,
    publicUrl: values.PUBLIC_URL.replace(/\/$/, ''),
    databaseUrl: values.IDENTITY_DATABASE_URL,
    keys: keys.keys,
    edgeClientSecret: values.EDGE_CLIENT_SECRET,
    serviceSecret: values.SERVICE_SECRET,
    agreements: { url: values.AGREEMENTS_URL, publicKey: values.AGREEMENT_PUBLIC_KEY },
    signIn: signInSettings(values),
  };
}

type Values = z.infer<z.ZodObject<typeof variables>>;

function parse(source: Record<string, string | undefined>): {
  values?: Values;
  faults: readonly string[];
} {
  try {
    return { values: readEnvironment(variables, source), faults: [] };
  } catch (fault) {
    if (fault instanceof EnvironmentFault) return { faults: fault.faults };
    throw fault;
  }
}

function modeFaults(source: Record<string, string | undefined>): string[] {
  return source.MODE === 'trial' ? trialFaults(source) : productionFaults(source);
}

function trialFaults(source: Record<string, string | undefined>): string[] {
  const faults: string[] = [];
  if (!source.TRIAL_SECRET)
    faults.push('TRIAL_SECRET: is missing: a trial needs it to make tokens for the demo people.');
  if (source.OIDC_ISSUER)
    faults.push(
      'OIDC_ISSUER: a trial signs in demo people only. Set MODE=production to sign in staff at your own provider.',
    );
  return faults;
}

function productionFaults(source: Record<string, string | undefined>): string[] {
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'STAFF_REGISTER_URL'];
  const faults = needed
    .filter((name) => !source[name])
    .map(
      (name) =>
        `${name}: is missing: staff sign in at the organisation's own provider; the demo people exist in a trial only.`,
    );
  if (source.TRIAL_SECRET)
    faults.push(
      'TRIAL_SECRET: must not be set in production: it makes tokens for demo people, who exist in a trial only.',
    );
  if (source.OIDC_ISSUER && source.OIDC_ISSUER === source.ISSUER)
    faults.push("OIDC_ISSUER: is this service itself. Name the organisation's own provider.");
  for (const name of ['ISSUER', 'PUBLIC_URL', 'OIDC_ISSUER'])
    faults.push(...clearTextFaults(name, source[name]));
  for (const name of ['EDGE_CLIENT_SECRET', 'SERVICE_SECRET'])
    faults.push(...productionSecretFaults(name, source[name]));
  return faults;
}

function signInSettings(values: Values): SignInSettings {
  if (values.MODE === 'trial') return { kind: 'trial', trialSecret: values.TRIAL_SECRET ?? '' };
  return {
    kind: 'production',
    upstream: {
      issuer: values.OIDC_ISSUER ?? '',
      clientId: values.OIDC_CLIENT_ID ?? '',
      clientSecret: values.OIDC_CLIENT_SECRET ?? '',
      emailVerifiedClaim: values.OIDC_EMAIL_VERIFIED_CLAIM,
    },
    staffRegisterUrl: values.STAFF_REGISTER_URL ?? '',
  };
}

/** Reads the settings of a migration, which runs as the administrator of the database. */
export function readMigrationSettings(source: Record<string, string | undefined> = process.env) {
  const values = readEnvironment(
    { DATABASE_URL: z.url(), RUN_ROLE: z.string().regex(/^\w+$/).default('ictg_identity_run') },
    source,
  );
  return { databaseUrl: values.DATABASE_URL, runRole: values.RUN_ROLE };
}
