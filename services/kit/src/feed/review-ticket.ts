import { jwtVerify, SignJWT } from 'jose';
import type { KeyObject } from 'node:crypto';
import { algorithm, caller, privateKeyOf } from './call.js';

/** Lets one reviewer read one record for one pair, for a quarter of an hour. */
export interface ReviewTicket {
  /** The owner of the record. */
  readonly source: string;
  /** The owner's token for the record. */
  readonly key: string;
  /** The pair that is reviewed, for the owner's log. */
  readonly pair: string;
  /** Who may read it. */
  readonly subject: string;
}

const goodForSeconds = 15 * 60;

/**
 * Writes tickets. Whoever holds one learns nothing from it: the key means something to the owner alone.
 * @param secret known to the statistics service alone
 */
export function ticketWriter(secret: string): (ticket: ReviewTicket) => Promise<string> {
  const signing = privateKeyOf(secret);
  return ({ source, key, pair, subject }) =>
    new SignJWT({ key, pair })
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(caller)
      .setAudience(audience(source))
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${goodForSeconds}s`)
      .sign(signing);
}

/** Reads a ticket for a record of this owner; undefined when it is anybody else's, or no longer good. */
export async function readTicket(
  text: string,
  source: string,
  publicKey: KeyObject,
): Promise<ReviewTicket | undefined> {
  try {
    const { payload } = await jwtVerify<{ key: string; pair: string }>(text, publicKey, {
      algorithms: [algorithm],
      issuer: caller,
      audience: audience(source),
      requiredClaims: ['exp', 'sub', 'key', 'pair'],
      maxTokenAge: `${goodForSeconds}s`,
    });
    return { source, key: payload.key, pair: payload.pair, subject: payload.sub ?? '' };
  } catch {
    return undefined;
  }
}

function audience(source: string): string {
  return `review of ${source}`;
}
