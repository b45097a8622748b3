import { holderVariables } from '@ictg/kit/agreement';
import { commonVariables, EnvironmentFault, readEnvironment } from '@ictg/kit/environment';
import { z } from 'zod';

const variables = {
  ...commonVariables,
  ...holderVariables,
  /** The folder with supergraph.graphql and contracts/. */
  SCHEMA_DIR: z.string(),
  /** The documents of our own applications, as codegen lists them: a JSON object of text by id. */
  TRUSTED_DOCUMENTS: z.string().optional(),
  /** How many milliseconds another owner's service may take before its part of an answer is marked as missing. */
  PARTNER_PATIENCE: z.coerce.number().int().min(100).default(3_000),
};

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly mode: 'trial' | 'production';
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly logLevel: string;
  readonly schemaFolder: string;
  readonly trustedDocuments: string | undefined;
  readonly partnerPatience: number;
  /** Where signed copies of the agreements are fetched from, and whose signature counts. */
  readonly agreements: { readonly url: string; readonly publicKey: string };
}

/**
 * Reads the settings of the gateway.
 * @throws EnvironmentFault naming everything that is wrong
 */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const values = readEnvironment(variables, source);
  if (values.MODE === 'production' && values.TRUSTED_DOCUMENTS === undefined)
    throw new EnvironmentFault([
      'TRUSTED_DOCUMENTS: is missing: in production the first-party door serves listed documents only.',
    ]);
  return {
    host: values.HOST,
    port: values.PORT,
    mode: values.MODE,
    issuer: values.ISSUER,
    jwksUrl: values.JWKS_URL,
    logLevel: values.LOG_LEVEL,
    schemaFolder: values.SCHEMA_DIR,
    trustedDocuments: values.TRUSTED_DOCUMENTS,
    partnerPatience: values.PARTNER_PATIENCE,
    agreements: { url: values.AGREEMENTS_URL, publicKey: values.AGREEMENT_PUBLIC_KEY },
  };
}

/**
 * The endpoint of each subgraph, from `CASEWORK_URL`, `PARTNERSHIP_URL` and so on.
 * @throws EnvironmentFault naming every subgraph of the supergraph that has none
 */
export function readSubgraphUrls(
  names: readonly string[],
  source: Record<string, string | undefined> = process.env,
): Record<string, string> {
  const shape = Object.fromEntries(names.map((name) => [variableOf(name), z.url()]));
  const urls = readEnvironment(shape, source);
  return Object.fromEntries(names.map((name) => [name, urls[variableOf(name)] ?? '']));
}

function variableOf(subgraph: string): string {
  return `${subgraph.toUpperCase().replaceAll('-', '_')}_URL`;
}
