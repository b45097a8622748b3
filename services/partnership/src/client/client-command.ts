import { readFileSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { partnerKindOf, type PartnerKind } from '@ictg/kit/agreement';
import { addMonths, londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { systemViewer } from '@ictg/kit/viewer';
import { PartnerClientEntity, type PartnerClient } from './client.entity.js';
import { admitClient, stopClient } from './commands/move-client.js';
import { addClient } from './commands/request-client.js';

/** What came of a command: what to print, or a sentence on what stands in the way. */
export type ClientOutcome = { readonly print: string } | { readonly fault: string };

const roles = ['partner', 'contract-manager', 'competent-authority'] as const;
const usage = `Use one of:
  npm run client -- register ID --name NAME --use SENTENCE --contact NAME --email ADDRESS
                    --role ROLE --agency CODE --key FILE [--until DAY]
  npm run client -- list
  npm run client -- end ID
ROLE is one of ${roles.join(', ')}. FILE holds the public key only (P-256): a PEM file or a JWK.
The key holds until DAY, e.g. 2027-03-31; for a year if left out.`;

const registration = z.object({
  clientId: z.string(),
  name: z.string('Name the system: --name'),
  use: z.string('Say what it asks for and why: --use'),
  contactName: z.string('Name who is written to about it: --contact'),
  contactEmail: z.string('Give the work e-mail of the contact: --email'),
  role: z.enum(roles, `Give its role: --role, one of ${roles.join(', ')}.`),
  agency: z.string('Name the agency by its code: --agency'),
  key: z.string('Name the file with its public key: --key'),
  until: z.iso.date('Write the last day as 2027-03-31: --until').optional(),
});

/**
 * Registers the program of a partner, lists those there are, or ends one: as on the screens, by the same commands, and
 * admitted at once, since whoever works on this machine answers for the service.
 */
export async function runClientCommand(
  orm: MikroORM,
  [verb, id, ...options]: readonly string[],
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Promise<ClientOutcome> {
  const at = <Result>(work: (desk: Desk) => Promise<Result>) =>
    atDesk(orm, systemViewer('command-line'), work);
  if (verb === 'list') return { print: table(await at(allClients)) };
  if (id === undefined || (verb !== 'end' && verb !== 'register')) return { fault: usage };
  try {
    return await at((desk) => (verb === 'end' ? end(desk, id) : register(desk, id, options, read)));
  } catch (fault) {
    if (fault instanceof Refusal) return { fault: fault.message };
    throw fault;
  }
}

async function register(
  desk: Desk,
  clientId: string,
  options: readonly string[],
  read: (file: string) => string,
): Promise<ClientOutcome> {
  const parsed = registration.safeParse({ clientId, ...named(options) });
  if (!parsed.success) return { fault: `${parsed.error.issues[0]?.message ?? ''}\n${usage}` };
  const { role, agency, key, until, ...facts } = parsed.data;
  const file = textOf(key, read);
  if (file === undefined)
    return { fault: `${key} cannot be read. Name the file with the public key.` };
  const added = await addClient(
    desk,
    {
      ...facts,
      idempotencyKey: newId('key'),
      contactLanguage: 'ENGLISH',
      publicKey: file,
      untilOn: until ?? addMonths(londonDay(new Date()), 12),
    },
    { kind: kindOf(role, agency), agency },
  );
  await admitClient(desk, { clientId: added, version: 1 });
  return {
    print: `${clientId} is registered for ${agency} and admitted. It signs in at the token endpoint with its private key (private_key_jwt, ES256).`,
  };
}

async function end(desk: Desk, clientId: string): Promise<ClientOutcome> {
  const em = await desk.em();
  const found = await em.findOne(PartnerClientEntity, { clientId });
  if (!found || !['REQUESTED', 'ADMITTED'].includes(found.state))
    return {
      fault: `There is no client ${clientId} that has not ended. npm run client -- list shows them.`,
    };
  await stopClient(desk, {
    clientId: found.id,
    version: found.version,
    reason: 'Stopped by the administrator.',
  });
  return { print: `${clientId} has ended. Within a minute it is answered no more.` };
}

async function allClients(desk: Desk): Promise<PartnerClient[]> {
  const em = await desk.em();
  return em.find(PartnerClientEntity, {}, { orderBy: { state: 'asc', clientId: 'asc' } });
}

function kindOf(role: (typeof roles)[number], agency: string): PartnerKind {
  return partnerKindOf({ roles: [role], agency });
}

function textOf(file: string, read: (file: string) => string): string | undefined {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}

const names: Readonly<Record<string, string>> = { contact: 'contactName', email: 'contactEmail' };

function named(options: readonly string[]): Record<string, string> {
  const pairs = options.flatMap((option, at) => {
    const value = options[at + 1];
    const name = option.slice(2);
    return option.startsWith('--') && value !== undefined
      ? [[names[name] ?? name, value] as const]
      : [];
  });
  return Object.fromEntries(pairs);
}

function table(clients: readonly PartnerClient[]): string {
  if (clients.length === 0) return 'No connection of a partner is registered.';
  return clients
    .map(({ clientId, name, kind, agency, state }) =>
      [clientId, agency, kind.toLowerCase(), state.toLowerCase(), name].join('\t'),
    )
    .join('\n');
}
