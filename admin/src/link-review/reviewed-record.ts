import { ownerOf } from '../session/session.js';
import { sessionState } from '../session/session.store.js';

/** What a reviewer is shown of a record, from its owner. It is never kept: it ends with the page. */
export interface ReviewedRecord {
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly sex: string;
  readonly nationality: string;
  readonly place: string;
  readonly references: readonly { readonly register: string; readonly value: string }[];
  readonly event: string;
}

/** A record with its owner, and the ticket that opens it. */
export interface RecordTicket {
  readonly path: string;
  readonly ticket: string;
}

/**
 * Reads one record with its owner, who writes down who looked.
 * @throws Error with a sentence for the reviewer
 */
export async function readRecord({ path, ticket }: RecordTicket): Promise<ReviewedRecord> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'x-ictg-csrf': ownerOf(sessionState())?.csrf ?? '',
    },
    body: JSON.stringify({ ticket }),
  }).catch(() => {
    throw new Error('The owner of this record cannot be reached. Try again in a minute.');
  });
  const answer = (await response.json().catch(() => null)) as
    | (ReviewedRecord & { message?: string })
    | null;
  if (response.ok && answer !== null) return answer;
  throw new Error(answer?.message ?? 'The owner of this record did not answer. Try again.');
}
