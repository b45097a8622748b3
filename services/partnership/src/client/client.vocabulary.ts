import type { ClientPublicKey } from '@ictg/kit/agreement';
import type { Day } from '@ictg/kit/calendar';

/** A key of a connection, as it is kept: the public half alone. */
export interface ClientKey {
  /** RFC 7638, base64url: what a developer compares with their own. */
  readonly thumbprint: string;
  /** What the partner calls it in the header of what it signs; the thumbprint if it has no name of its own. */
  readonly kid: string;
  readonly publicKey: ClientPublicKey;
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** How a key stands on a day. */
export const keyStandings = ['TO_BEGIN', 'IN_FORCE', 'ENDING', 'ENDED', 'REVOKED'] as const;
export type KeyStanding = (typeof keyStandings)[number];

/** In which language the contact is written to. */
export const contactLanguages = ['ENGLISH', 'WELSH'] as const;
export type ContactLanguage = (typeof contactLanguages)[number];
