import pg from 'pg';
import { deriveSecret } from '../folder/secret.js';
import { PlainFault, systemCode } from '../plain-fault.js';

/** Where one service's data is: as the administrator for migrations, as the run-time role for all else. */
export interface ServiceDatabase {
  readonly adminUrl: string;
  readonly runUrl: string;
}

/** The name of a service's database. */
export function databaseName(service: string): string {
  return `ictg_${service.replaceAll('-', '_')}`;
}

/** The role that a service works as: it owns nothing, so that row-level security binds it. */
export function runRole(service: string): string {
  return `${databaseName(service)}_run`;
}

/**
 * Creates what is missing of a service's database and run-time role.
 * @param givenRunUrl the operator's own address for the service: its role is then none of our business
 */
export async function ensureDatabase(
  serverUrl: string,
  service: string,
  secret: string,
  givenRunUrl: string | undefined,
): Promise<ServiceDatabase> {
  const name = databaseName(service);
  const role = runRole(service);
  const password = deriveSecret(secret, `database role ${role}`);
  await asAdministrator(serverUrl, async (client) => {
    if (givenRunUrl === undefined) await ensureRole(client, role, password);
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    await client.query(`revoke all on database ${client.escapeIdentifier(name)} from public`);
    if (givenRunUrl === undefined)
      await client.query(`grant connect on database ${client.escapeIdentifier(name)} to ${role}`);
  });
  return {
    adminUrl: addressOf(serverUrl, name),
    runUrl: givenRunUrl ?? addressOf(serverUrl, name, role, password),
  };
}

/** Drops a service's database with everything in it. */
export async function dropDatabase(serverUrl: string, service: string): Promise<void> {
  await asAdministrator(serverUrl, async (client) => {
    const name = client.escapeIdentifier(databaseName(service));
    await client.query(`drop database if exists ${name} with (force)`);
  });
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${role} login nocreatedb nocreaterole inherit password ${client.escapeLiteral(password)}`,
  );
}

function addressOf(serverUrl: string, database: string, role?: string, password?: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  if (role !== undefined) url.username = role;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function asAdministrator(
  serverUrl: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await work(client);
  } catch (fault) {
    throw explain(serverUrl, fault);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explain(serverUrl: string, fault: unknown): unknown {
  const { host, username } = new URL(serverUrl);
  switch (systemCode(fault)) {
    case '42501':
      return new PlainFault(
        `The role "${username}" of DATABASE_URL may not create databases and roles: give it CREATEDB and CREATEROLE.`,
      );
    case '28P01':
    case '28000':
      return new PlainFault(
        `The server at ${host} refuses the role "${username}": correct DATABASE_URL.`,
      );
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return new PlainFault(`No PostgreSQL server answers at ${host}: correct DATABASE_URL.`);
    default:
      return fault;
  }
}
