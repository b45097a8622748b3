// cspell:ignore ABCDEFGHJKMNPQRSTVWXYZ
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key that nobody can guess, for a cookie or a link. */
export function newKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text could be such a key. */
export function isKey(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text);
}

/** What is kept of a key: it proves the key and does not tell it. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

// Without letters and digits that are taken for each other.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number that a sender can read out, e.g. F-7K3M-92QX. It opens nothing. */
export function newReceipt(): string {
  return `F-${grouped(lettersOf(randomBytes(8)))}`;
}

/** Codes and marks that are worked out from our secret and so need not be kept anywhere. */
export class Codes {
  constructor(private readonly secret: string) {}

  /** What every page of ours carries, and no page of another site can know. */
  ofPages(key: string): string {
    return this.digest('page', key).toString('base64url');
  }

  /** The code that belongs to the link of a saved form: eight digits. */
  ofReturn(linkHash: string): string {
    const number = this.digest('return', linkHash).readUIntBE(0, 6) % 100_000_000;
    return grouped(String(number).padStart(8, '0'), ' ');
  }

  /** The code with which a sender follows a referral: twelve letters and digits. */
  ofFollowing(submissionId: string): string {
    return grouped(lettersOf(this.digest('follow', submissionId).subarray(0, 12)));
  }

  /** Tells one answer of a sender from another, and nothing of what it says. */
  ofAnswer(submissionId: string, answer: string): string {
    return this.digest('answer', `${submissionId}:${answer}`).toString('base64url');
  }

  private digest(use: string, about: string): Buffer {
    return createHmac('sha256', this.secret).update(`${use}:${about}`).digest();
  }
}

/** Whether two texts are the same, in a time that tells nothing; blanks, dashes and case do not matter. */
export function isSameCode(given: string, expected: string): boolean {
  const plain = (code: string) => code.replace(/[\s-]/g, '').toUpperCase();
  return isSame(plain(given), plain(expected));
}

/** Whether two texts are the same, in a time that tells nothing. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function lettersOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => letters.charAt(byte % letters.length)).join('');
}

function grouped(text: string, between = '-'): string {
  return text.match(/.{1,4}/g)?.join(between) ?? text;
}
