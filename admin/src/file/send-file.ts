import { ownerOf } from '../session/session.js';
import { sessionState } from '../session/session.store.js';

/** A file that the service has taken, and that belongs to nothing yet. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
}

/** Why a file was not taken, in a sentence of the service. */
export class FileNotTaken extends Error {}

/**
 * Sends a file to the service, which decides by its content whether it is taken.
 * @throws FileNotTaken with a sentence for the person
 */
export async function sendFile(file: File): Promise<SentFile> {
  const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'x-ictg-csrf': ownerOf(sessionState())?.csrf ?? '',
    },
    body: file,
  }).catch(() => {
    throw new FileNotTaken('There is no connection to the service. Try again in a minute.');
  });
  const answer = (await response.json().catch(() => null)) as
    | (SentFile & { message?: string })
    | null;
  if (response.ok && answer !== null) return answer;
  throw new FileNotTaken(
    answer?.message ?? 'The service could not take this file. Try again in a minute.',
  );
}
