import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicAgreementKey } from '@ictg/kit/agreement';
import { feedPublicKey } from '@ictg/kit/feed';
import type { Settings } from '../environment.js';
import { describeDataFolder } from '../folder/data-folder.js';
import { inRepository } from '../repository.js';

/** What a service may need to know of the trial around it. */
export interface Surroundings {
  readonly settings: Settings;
  readonly worldDate: string;
  /** A secret that services share: the operator's own, or in a trial one of the trial's. */
  secretOf(variable: string): Record<string, string>;
  /** The loopback address of another service. */
  urlOf(service: string): string;
  /** Where a trial takes the mail of its services, when no mail server is named. */
  readonly mailCatcherPort: number | undefined;
  /** A service's database, as its run-time role. */
  databaseOf(service: string): string;
}

/** One service of the system, as the launcher sees it. */
export interface Service {
  readonly name: string;
  /** What it runs, and where its `migrate.js` lies if it has a database. */
  readonly folder: string;
  readonly hasDatabase: boolean;
  /** Databases beside its own, under roles of their own: what must never lie in one place. */
  readonly otherDatabases?: readonly string[];
  /** The one that takes the public port; the others get a free one on loopback. */
  readonly isPublic?: boolean;
  /** Its settings beyond those that every service gets. */
  environment(surroundings: Surroundings): Record<string, string>;
}

const all: readonly Service[] = [
  {
    name: 'casework',
    folder: inRepository('services', 'casework'),
    hasDatabase: true,
    environment: (surroundings) => ({
      CASEWORK_DATABASE_URL: surroundings.databaseOf('casework'),
      ...agreements(surroundings),
      PUBLIC_URL: surroundings.settings.publicUrl,
      NRM_URL: `${surroundings.urlOf('nrm')}/graphql`,
      LOOKED_AFTER_URL: `${surroundings.urlOf('looked-after')}/graphql`,
      PARTNERSHIP_URL: `${surroundings.urlOf('partnership')}/graphql`,
      IDENTITY_URL: surroundings.urlOf('identity'),
      ...surroundings.secretOf('SERVICE_SECRET'),
      FILES_DIR: describeDataFolder(surroundings.settings.dataFolder).files,
      ...surroundings.settings.files,
      ...surroundings.secretOf('AUDIT_SECRET'),
      ...surroundings.secretOf('REFERENCE_SECRET'),
      ...surroundings.secretOf('FILE_SECRET'),
      ...feedSettings(surroundings),
      ...mailServer(surroundings),
    }),
  },
  {
    name: 'partnership',
    folder: inRepository('services', 'partnership'),
    hasDatabase: true,
    environment: (surroundings) => ({
      PARTNERSHIP_DATABASE_URL: surroundings.databaseOf('partnership'),
      PUBLIC_URL: surroundings.settings.publicUrl,
      ...surroundings.secretOf('AUDIT_SECRET'),
      ...surroundings.secretOf('LINK_SECRET'),
      ...surroundings.secretOf('AGREEMENT_SECRET'),
      ...feedKey(surroundings),
      SCHEMA_DIR: inRepository('schema'),
      ...surroundings.secretOf('SERVICE_SECRET'),
      CASEWORK_URL: `${surroundings.urlOf('casework')}/graphql`,
      IDENTITY_URL: surroundings.urlOf('identity'),
      ...mailServer(surroundings),
    }),
  },
  {
    name: 'nrm',
    folder: inRepository('services', 'nrm'),
    hasDatabase: true,
    environment: (surroundings) => ({
      NRM_DATABASE_URL: surroundings.databaseOf('nrm'),
      ...surroundings.secretOf('AUDIT_SECRET'),
      ...agreements(surroundings),
      ...feedSettings(surroundings),
    }),
  },
  {
    name: 'looked-after',
    folder: inRepository('services', 'looked-after'),
    hasDatabase: true,
    environment: (surroundings) => ({
      LOOKED_AFTER_DATABASE_URL: surroundings.databaseOf('looked-after'),
      ...surroundings.secretOf('AUDIT_SECRET'),
      ...agreements(surroundings),
      ...feedSettings(surroundings),
    }),
  },
  {
    name: 'statistics',
    folder: inRepository('services', 'statistics'),
    hasDatabase: true,
    otherDatabases: ['statistics-encodings'],
    environment: (surroundings) => ({
      STATISTICS_DATABASE_URL: surroundings.databaseOf('statistics'),
      STATISTICS_ENCODINGS_DATABASE_URL: surroundings.databaseOf('statistics-encodings'),
      NRM_FEED_URL: surroundings.urlOf('nrm'),
      CASEWORK_FEED_URL: surroundings.urlOf('casework'),
      LOOKED_AFTER_FEED_URL: surroundings.urlOf('looked-after'),
      PARTNERSHIP_FEED_URL: surroundings.urlOf('partnership'),
      ...agreements(surroundings),
      ...surroundings.secretOf('FEED_SECRET'),
      ...surroundings.secretOf('AUDIT_SECRET'),
    }),
  },
  {
    name: 'identity',
    folder: inRepository('services', 'identity'),
    hasDatabase: true,
    environment: (surroundings) => ({
      IDENTITY_DATABASE_URL: surroundings.databaseOf('identity'),
      STAFF_REGISTER_URL: `${surroundings.urlOf('casework')}/graphql`,
      ...agreements(surroundings),
      PUBLIC_URL: surroundings.settings.publicUrl,
      ...surroundings.secretOf('SIGNING_KEYS'),
      ...surroundings.secretOf('EDGE_CLIENT_SECRET'),
      ...surroundings.secretOf('SERVICE_SECRET'),
      ...(surroundings.settings.mode === 'trial'
        ? surroundings.secretOf('TRIAL_SECRET')
        : surroundings.settings.signIn),
    }),
  },
  {
    name: 'form',
    folder: inRepository('services', 'referral-form'),
    hasDatabase: true,
    environment: (surroundings) => ({
      FORM_DATABASE_URL: surroundings.databaseOf('form'),
      CASEWORK_URL: surroundings.urlOf('casework'),
      IDENTITY_URL: surroundings.urlOf('identity'),
      PUBLIC_URL: surroundings.settings.publicUrl,
      ...surroundings.settings.files,
      ...surroundings.secretOf('AUDIT_SECRET'),
      ...surroundings.secretOf('FORM_SECRET'),
      ...surroundings.secretOf('SERVICE_SECRET'),
      ...mailServer(surroundings),
    }),
  },
  {
    name: 'gateway',
    folder: inRepository('services', 'gateway'),
    hasDatabase: false,
    environment: (surroundings) => ({
      CASEWORK_URL: `${surroundings.urlOf('casework')}/graphql`,
      PARTNERSHIP_URL: `${surroundings.urlOf('partnership')}/graphql`,
      NRM_URL: `${surroundings.urlOf('nrm')}/graphql`,
      STATISTICS_URL: `${surroundings.urlOf('statistics')}/graphql`,
      LOOKED_AFTER_URL: `${surroundings.urlOf('looked-after')}/graphql`,
      ...surroundings.settings.joined,
      ...agreements(surroundings),
      SCHEMA_DIR: inRepository('schema'),
      TRUSTED_DOCUMENTS: inRepository('admin', 'src', '__generated__', 'persisted-documents.json'),
    }),
  },
  {
    name: 'edge',
    folder: inRepository('services', 'edge'),
    hasDatabase: true,
    isPublic: true,
    environment: ({ databaseOf, urlOf, secretOf, settings, mailCatcherPort }) => ({
      ...(mailCatcherPort === undefined ? {} : { MAIL_CATCHER_PORT: String(mailCatcherPort) }),
      ...secretOf('EDGE_CLIENT_SECRET'),
      ...secretOf('SESSION_SECRET'),
      EDGE_DATABASE_URL: databaseOf('edge'),
      GATEWAY_URL: urlOf('gateway'),
      NRM_URL: urlOf('nrm'),
      LOOKED_AFTER_URL: urlOf('looked-after'),
      STATISTICS_URL: urlOf('statistics'),
      CASEWORK_URL: urlOf('casework'),
      FORM_URL: urlOf('form'),
      PARTNERSHIP_URL: urlOf('partnership'),
      IDENTITY_URL: urlOf('identity'),
      ADMIN_DIR: inRepository('admin', 'dist'),
      PUBLIC_URL: settings.publicUrl,
    }),
  },
];

/** What a service that answers partners needs to know their agreements: where copies are, and whose signature counts. */
function agreements({ urlOf, secretOf }: Surroundings): Record<string, string> {
  const secret = secretOf('AGREEMENT_SECRET').AGREEMENT_SECRET;
  return {
    AGREEMENTS_URL: `${urlOf('partnership')}/agreements`,
    ...(secret === undefined ? {} : { AGREEMENT_PUBLIC_KEY: publicAgreementKey(secret) }),
  };
}

/** What an owner needs for its feed: what seals people, and what tells the statistics service from everybody else. */
function feedSettings(surroundings: Surroundings): Record<string, string> {
  return { ...surroundings.secretOf('LINKAGE_SECRET'), ...feedKey(surroundings) };
}

/** What tells the statistics service from everybody else. */
function feedKey({ settings, secretOf }: Surroundings): Record<string, string> {
  const { FEED_SECRET } = secretOf('FEED_SECRET');
  return settings.secrets.FEED_PUBLIC_KEY !== undefined || FEED_SECRET === undefined
    ? secretOf('FEED_PUBLIC_KEY')
    : { FEED_PUBLIC_KEY: feedPublicKey(FEED_SECRET) };
}

/** The mail server of a service that writes mails: the operator's own, or what a trial takes them with. */
function mailServer({ settings, mailCatcherPort }: Surroundings): Record<string, string> {
  return mailCatcherPort === undefined
    ? settings.mail
    : { ...settings.mail, SMTP_URL: `smtp://127.0.0.1:${mailCatcherPort}` };
}

/** Every database of a service, its own first. */
export function databasesOf({ name, hasDatabase, otherDatabases }: Service): readonly string[] {
  return hasDatabase ? [name, ...(otherDatabases ?? [])] : [];
}

/** The variable that a database's address goes by, e.g. LOOKED_AFTER_DATABASE_URL. */
export function databaseVariable(database: string): string {
  return `${database.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`;
}

/** Every service of the system that is built. */
export const services = all.filter(({ folder }) => existsSync(join(folder, 'dist', 'main.js')));
