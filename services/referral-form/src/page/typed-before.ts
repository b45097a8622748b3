import type { FastifyRequest } from 'fastify';
import { isFromOurPage, type Visit } from './visit.js';

/** What was sent and not taken yet, to be sent once more from the page that says so. */
export interface TypedBefore {
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What somebody typed into a page of ours that may not be taken just now; nothing where nobody typed. */
export function typedBefore(
  request: FastifyRequest,
  visit: Visit,
  publicUrl: string,
): TypedBefore | undefined {
  const { body, method, url } = request;
  if (method !== 'POST' || typeof body !== 'object' || body === null) return undefined;
  if (!isFromOurPage(request, visit, publicUrl)) return undefined;
  const fields = Object.entries(body as Record<string, unknown>)
    .filter(([name]) => name !== 'page')
    .flatMap(([name, sent]) =>
      [sent]
        .flat()
        .flatMap((value) => (typeof value === 'string' && value !== '' ? [{ name, value }] : [])),
    );
  return fields.length > 0 ? { action: url, fields } : undefined;
}
