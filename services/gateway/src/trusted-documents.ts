import { readFileSync } from 'node:fs';
import { EnvironmentFault } from '@ictg/kit/environment';
import { z } from 'zod';

const listShape = z.record(z.string(), z.string());

/** The documents of our own applications, by the id they are asked for with. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads the list that codegen writes when an application is built.
 * @throws EnvironmentFault when it is not there or is no such list
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  try {
    return new Map(Object.entries(listShape.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    throw new EnvironmentFault([
      `TRUSTED_DOCUMENTS: ${path} is not a JSON object of documents by id. Build the applications first.`,
    ]);
  }
}

const requestShape = z.object({
  documentId: z.string().optional(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() })
    .optional(),
});

/** The id of the trusted document that a request asks for, in either of the two spellings in use. */
export function documentIdOf(parameters: unknown): string | null {
  const request = requestShape.safeParse(parameters);
  if (!request.success) return null;
  return request.data.documentId ?? request.data.extensions?.persistedQuery?.sha256Hash ?? null;
}

const refuse = (message: string) => ({
  message,
  extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } },
});

/** What a sender is told whose document is not on the list. */
export const documentErrors = {
  notFound: refuse(
    'No trusted document has this id: reload the application, it may be out of date.',
  ),
  keyNotFound: refuse('Send a query, or the id of a trusted document as documentId.'),
  persistedQueryOnly: refuse(
    'This door serves the documents of our own applications only: send a documentId, not a query.',
  ),
};
