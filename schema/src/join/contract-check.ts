import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
} from 'graphql';
import { serverAudits } from 'graphql-http';
import type { Subgraph } from '../subgraph.js';

/** Where a running service is, and with whose token it is asked. */
export interface Running {
  /** Its GraphQL address. */
  readonly url: string;
  readonly token: string;
}

const patience = 3_000;

/** Asks a running service what the graph will ask it, and says whatever it does otherwise, a sentence each. */
export async function checkContract(service: Subgraph, running: Running): Promise<string[]> {
  const checks = [checkHealth, checkSignIn, checkSchema, checkEntities, checkTransport];
  const faults: string[] = [];
  for (const check of checks) {
    try {
      faults.push(...(await check(running, service)));
    } catch (fault) {
      faults.push(`${running.url} did not answer as a service does: ${String(fault)}.`);
    }
  }
  return faults;
}

async function checkHealth({ url }: Running): Promise<string[]> {
  const faults: string[] = [];
  for (const path of ['/health/live', '/health/ready']) {
    const { status } = await fetch(new URL(path, url), { signal: AbortSignal.timeout(patience) });
    if (status !== 200)
      faults.push(`${path} answers ${status}: it must answer 200 while all is well.`);
  }
  return faults;
}

async function checkSignIn({ url }: Running): Promise<string[]> {
  const faults: string[] = [];
  for (const token of [undefined, 'nonsense']) {
    const { body } = await send(url, '{ __typename }', token);
    if (body.data != null)
      faults.push('It answers without a token of the graph: verify the token of every request.');
  }
  return [...new Set(faults)];
}

async function checkSchema({ url, token }: Running, { sdl }: Subgraph): Promise<string[]> {
  const { body } = await send(url, '{ _service { sdl } }', token);
  const served = (body.data?._service as { sdl?: string } | undefined)?.sdl;
  if (served === undefined)
    return ['It does not say its schema: _service { sdl } must be answered.'];
  return normal(parse(served)) === normal(parse(sdl))
    ? []
    : ['It serves another schema than the file: start it with the file that was checked.'];
}

/** The same text for the same schema: what federation adds for itself and the order of definitions count for nothing. */
function normal(document: DocumentNode): string {
  const own = visit(document, {
    FieldDefinition: ({ name }) => (/^_(entities|service)$/.test(name.value) ? null : undefined),
  });
  return own.definitions
    .filter((one) => isTypeDefinitionNode(one) || isTypeExtensionNode(one))
    .filter(({ name }) => !name.value.startsWith('_') && !name.value.includes('__'))
    .filter((one) => !('fields' in one) || (one.fields?.length ?? 0) > 0)
    .map((one) => print(one))
    .sort()
    .join('\n');
}

async function checkEntities({ url, token }: Running, { sdl }: Subgraph): Promise<string[]> {
  const faults: string[] = [];
  for (const { type, key } of simpleKeys(parse(sdl))) {
    const keys = ['E99999999', 'W99999999'].map((value) => ({ __typename: type, [key]: value }));
    const { body } = await send(
      url,
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }',
      token,
      { keys },
    );
    const found = body.data?._entities;
    if (!Array.isArray(found) || found.length !== keys.length)
      faults.push(
        `${type}: asked for two records by ${key} it must answer two, null for each that it does not know.`,
      );
  }
  return faults;
}

/** The keys of one field: what is needed to ask for a record that nobody has. */
function simpleKeys(document: DocumentNode): { readonly type: string; readonly key: string }[] {
  return document.definitions.flatMap((one) => {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION && one.kind !== Kind.OBJECT_TYPE_EXTENSION)
      return [];
    return (one.directives ?? []).flatMap((directive) => {
      const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
      if (directive.name.value !== 'key' || fields?.kind !== Kind.STRING) return [];
      return /^\w+$/.test(fields.value) ? [{ type: one.name.value, key: fields.value }] : [];
    });
  });
}

/** The published audits of GraphQL over HTTP: what they call an error must not be. */
async function checkTransport({ url, token }: Running): Promise<string[]> {
  const audits = serverAudits({
    url,
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
  });
  const found = await Promise.all(
    audits.map(async ({ name, fn }) => ({ name, result: await fn() })),
  );
  return found.flatMap(({ name, result }) =>
    result.status === 'error' ? [`GraphQL over HTTP: ${name}: ${result.reason}`] : [],
  );
}

interface Sent {
  readonly status: number;
  readonly body: { readonly data?: Readonly<Record<string, unknown>> | null };
}

async function send(url: string, query: string, token?: string, variables = {}): Promise<Sent> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patience),
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}
