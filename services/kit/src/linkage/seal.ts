import { createHmac, hkdfSync } from 'node:crypto';
import { letterPairs } from './letters.js';

/** Bits of a Bloom filter. */
export const filterBits = 1024;
const hashesPerPair = 8;

/** How an owner hides what it compares: equal inputs give equal tokens, under one key. */
export interface Seal {
  /** A token for a value of one kind; the same text of another kind gives another token. */
  token(kind: string, text: string): string;
  /** The letter pairs of words as bits of a Bloom filter. */
  filter(words: readonly string[]): Uint32Array;
}

/** For one owner’s own records, which it may read anyway. */
export const clearSeal: Seal = {
  token: (_, text) => text,
  filter: (words) => filterOf(words, (pair) => [hashInClear(pair)]),
};

/**
 * Seals under keys derived from a secret that the linking side never has. Tokens are keyed hashes; filters set the
 * same bits for the same letter pairs, so that their overlap tells how alike two names are and not what they are.
 */
export function keyedSeal(secret: Uint8Array, purpose: string): Seal {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), `${purpose}/${use}`, 32));
  const tokenKey = derive('token');
  const filterKey = derive('filter');
  const tokens = new Map<string, string>();
  const positions = new Map<string, readonly number[]>();
  return {
    token: (kind, text) =>
      remembered(tokens, `${kind}\u0000${text}`, (input) =>
        createHmac('sha256', tokenKey).update(input).digest('base64url').slice(0, 16),
      ),
    filter: (words) =>
      filterOf(words, (pair) => remembered(positions, pair, (input) => bitsOf(filterKey, input))),
  };
}

function filterOf(
  words: readonly string[],
  positionsOf: (pair: string) => readonly number[],
): Uint32Array {
  const bits = new Uint32Array(filterBits / 32);
  for (const at of words.flatMap(letterPairs).flatMap(positionsOf)) {
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
  }
  return bits;
}

/** Where nothing is hidden, a letter pair has one bit of its own. */
function hashInClear(pair: string): number {
  return (pair.charCodeAt(0) * 31 + pair.charCodeAt(1)) % filterBits;
}

function bitsOf(key: Uint8Array, input: string): number[] {
  const digest = createHmac('sha256', key).update(input).digest();
  return Array.from({ length: hashesPerPair }, (_, at) => digest.readUInt32LE(at * 4) % filterBits);
}

function remembered<Value>(
  memory: Map<string, Value>,
  key: string,
  make: (key: string) => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}

/** How many bits of a filter are set. */
export function bitsIn(filter: Uint32Array): number {
  let bits = 0;
  for (let at = 0; at < filter.length; at += 1) bits += bitCount(filter[at] ?? 0);
  return bits;
}

/**
 * How alike two filters are: twice the bits they share by the bits they have, from 0 to 1.
 * @param all how many bits the two have, where that is known
 */
export function dice(
  left: Uint32Array,
  right: Uint32Array,
  all = bitsIn(left) + bitsIn(right),
): number {
  let shared = 0;
  for (let at = 0; at < left.length; at += 1)
    shared += bitCount((left[at] ?? 0) & (right[at] ?? 0));
  return all === 0 ? 0 : (2 * shared) / all;
}

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
