import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { commonVariables, readEnvironment } from '@ictg/kit/environment';
import { z } from 'zod';
import { inRepository, repository } from './repository.js';

const variables = {
  DATA_DIR: z.string().optional(),
  HOST: commonVariables.HOST,
  PORT: z.coerce.number().int().min(1).max(65_535).default(4000),
  PUBLIC_URL: z.url().optional(),
  MODE: z.enum(['trial', 'production']).default('trial'),
  WORLD: z.enum(['demo', 'empty']).default('demo'),
  WORLD_DATE: z.iso.date().optional(),
  DEMO_CHILDREN: z.coerce.number().int().min(10).max(200_000).default(2000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: commonVariables.LOG_LEVEL,
};

/** What the person who starts a trial may choose, parsed once. */
export interface Settings {
  /** Where everything that outlives a start is kept. */
  readonly dataFolder: string;
  /** The address the public port listens on. */
  readonly host: string;
  readonly port: number;
  /** How browsers and API clients reach the one public port. */
  readonly publicUrl: string;
  readonly mode: 'trial' | 'production';
  readonly world: 'demo' | 'empty';
  readonly worldDate: string | undefined;
  readonly demoChildren: number;
  /** The administrator's address of an outside PostgreSQL server; absent means the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly logLevel: z.infer<typeof commonVariables.LOG_LEVEL>;
  /** The folder the person stood in, against which file names are read. */
  readonly callerFolder: string;
  /** What every process needs from the machine: its paths, its time zone. */
  readonly machine: Variables;
  /** Secrets that the operator chose; in production all of them. */
  readonly secrets: Variables;
  /** The organisation's own sign-in, in production. */
  readonly signIn: Variables;
  /** Where files lie, how large they may be, and what scans them. */
  readonly files: Variables;
  /** The mail server, and whom mails come from. */
  readonly mail: Variables;
  /** A service's database under the operator's own run-time role, by service. */
  readonly runUrls: Variables;
  /** Where services of other agencies answer that have joined the graph, e.g. `INTERPRETING_URL`. */
  readonly joined: Variables;
}

/** What every child process needs from the machine. The administrator's DATABASE_URL is not among it. */
const machineNames = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS'];

/** What an operator may decide instead of the trial. */
const secretNames = [
  'AGREEMENT_SECRET',
  'AUDIT_SECRET',
  'FILE_SECRET',
  'LINK_SECRET',
  'LINKAGE_SECRET',
  'FEED_SECRET',
  'FEED_PUBLIC_KEY',
  'SIGNING_KEYS',
  'REFERENCE_SECRET',
  'SERVICE_SECRET',
  'EDGE_CLIENT_SECRET',
  'SESSION_SECRET',
  'FORM_SECRET',
  'TRIAL_SECRET',
];
const signInNames = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_EMAIL_VERIFIED_CLAIM',
];

/** Reads the settings of this start; every fault is reported at once. */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const given = readEnvironment(variables, source);
  const callerFolder = source.INIT_CWD ?? process.cwd();
  const dataFolder = given.DATA_DIR ?? join(repository, '.data');
  return {
    dataFolder: isAbsolute(dataFolder) ? dataFolder : resolve(callerFolder, dataFolder),
    host: given.HOST,
    port: given.PORT,
    publicUrl: (given.PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, ''),
    mode: given.MODE,
    world: given.WORLD,
    worldDate: given.WORLD_DATE,
    demoChildren: given.DEMO_CHILDREN,
    databaseUrl: given.DATABASE_URL,
    logLevel: given.LOG_LEVEL,
    callerFolder,
    machine: machineOf(source),
    secrets: pick(source, secretNames),
    signIn: pick(source, signInNames),
    files: pick(source, ['FILES_DIR', 'FILE_MEGABYTES', 'SCAN_COMMAND', 'SCAN_URL']),
    mail: pick(source, ['SMTP_URL', 'MAIL_FROM']),
    runUrls: runUrls(source),
    joined: pick(source, joinedNames()),
  };
}

/** What every process needs from the machine: its paths, its time zone. */
export function machineOf(source: Record<string, string | undefined> = process.env): Variables {
  return pick(source, machineNames);
}

/** A service joins with a file in the schema folder; its address is a setting by its name. */
function joinedNames(): string[] {
  const folder = inRepository('schema', 'joined');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map(
      (file) =>
        `${file
          .replace(/\.graphql$/, '')
          .toUpperCase()
          .replaceAll('-', '_')}_URL`,
    );
}

type Variables = Readonly<Record<string, string>>;

function runUrls(source: Record<string, string | undefined>): Variables {
  const given = Object.entries(source).flatMap(([name, value]) => {
    const service = /^([A-Z_]+)_DATABASE_URL$/.exec(name)?.[1]?.toLowerCase().replaceAll('_', '-');
    return service === undefined || value === undefined || value === '' ? [] : [[service, value]];
  });
  return Object.fromEntries(given) as Variables;
}

function pick(source: Record<string, string | undefined>, names: string[]): Variables {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = source[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}
