import { readFileSync } from 'node:fs';
import { exportJWK, importSPKI, type JWK } from 'jose';
import type { Pool } from 'pg';
import { z } from 'zod';
import {
  endClient,
  listClients,
  registerClient,
  type PartnerClient,
} from './partner-client.store.js';

/** What came of a command: what to print, or a sentence on what stands in the way. */
export type ClientOutcome = { readonly print: string } | { readonly fault: string };

const roles = ['partner', 'contract-manager', 'competent-authority'] as const;
const usage = `Use one of:
  npm run client -- register ID --name NAME --role ROLE --agency CODE --key FILE
  npm run client -- list
  npm run client -- end ID
ROLE is one of ${roles.join(', ')}. FILE holds the public key only (P-256): a PEM file, a JWK or a JWKS.`;

const registration = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'The id is made of small letters, digits and dashes.')
    .max(60, 'The id has up to 60 characters.'),
  name: z.string('Name the system: --name').trim().min(1, 'Name the system: --name').max(120),
  role: z.enum(roles, `Give its role: --role, one of ${roles.join(', ')}.`),
  agency: z.string('Name the agency by its code: --agency').trim().min(1).max(40),
  key: z.string('Name the file with its public key: --key'),
});

/** Registers the system of a partner agency, lists those there are, or ends one. */
export async function runClientCommand(
  pool: Pool,
  [verb, id, ...options]: readonly string[],
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Promise<ClientOutcome> {
  if (verb === 'list') return { print: table(await listClients(pool)) };
  if (verb === 'end' && id !== undefined)
    return (await endClient(pool, id))
      ? {
          print: `${id} has ended. It gets no new token; the last one expires within five minutes.`,
        }
      : {
          fault: `There is no client ${id} that has not ended. npm run client -- list shows them.`,
        };
  if (verb !== 'register' || id === undefined) return { fault: usage };
  const given = registration.safeParse({ id, ...named(options) });
  if (!given.success) return { fault: `${given.error.issues[0]?.message ?? ''}\n${usage}` };
  const { key: file, ...client } = given.data;
  try {
    const jwks = { keys: await publicKeys(read(file)) };
    return (await registerClient(pool, { ...client, jwks }))
      ? {
          print: `${id} is registered for ${client.agency}. It signs in at the token endpoint with its private key (private_key_jwt, ES256).`,
        }
      : { fault: `${id} is taken. Choose another id; one that has ended is not used again.` };
  } catch (fault) {
    return { fault: `${file} cannot be used: ${sentenceOf(fault)}` };
  }
}

/** The public keys in a PEM file, a JWK or a JWKS. */
async function publicKeys(text: string): Promise<JWK[]> {
  if (text.includes('PRIVATE KEY'))
    throw new Error(
      'it holds a private key. Ask the partner for the public one, and for a new pair.',
    );
  const keys = text.includes('BEGIN PUBLIC KEY')
    ? [await exportJWK(await importSPKI(text, 'ES256'))]
    : keysIn(JSON.parse(text));
  if (keys.some((key) => 'd' in key))
    throw new Error(
      'it holds a private key. Ask the partner for the public one, and for a new pair.',
    );
  if (
    keys.length === 0 ||
    keys.some(({ kty, crv, x, y }) => kty !== 'EC' || crv !== 'P-256' || !x || !y)
  )
    throw new Error('the key must be an elliptic curve key on P-256.');
  return keys.map((key) => ({ ...key, use: 'sig', alg: 'ES256' }));
}

function keysIn(json: unknown): JWK[] {
  const parsed = z.object({ keys: z.array(z.looseObject({})) }).safeParse(json);
  return (parsed.success ? parsed.data.keys : [json]) as JWK[];
}

function named(options: readonly string[]): Record<string, string> {
  const pairs = options.flatMap((option, at) =>
    option.startsWith('--') && options[at + 1] !== undefined
      ? [[option.slice(2), options[at + 1] ?? ''] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}

function table(clients: readonly PartnerClient[]): string {
  if (clients.length === 0) return 'No partner system is registered.';
  return clients
    .map(({ id, name, role, agency, endedAt }) =>
      [id, agency, role, endedAt === null ? 'active' : `ended ${endedAt.toISOString()}`, name].join(
        '\t',
      ),
    )
    .join('\n');
}

function sentenceOf(fault: unknown): string {
  if (fault instanceof SyntaxError) return 'it is neither a PEM file nor JSON.';
  return fault instanceof Error ? fault.message : String(fault);
}
