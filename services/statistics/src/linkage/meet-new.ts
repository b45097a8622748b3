import { Keys, mostMet } from './block-key.js';
import type { Choices } from './choices.js';
import type { Meetings } from './pairs.js';
import type { LinkRecord } from './record.js';

type Source = readonly LinkRecord[];

/** Where each record stood when it was compared last; -1 where it is new, or says something else now. */
export type Places = Int32Array;

/** What is known of two sources from when they were compared last. */
export interface MetBefore {
  readonly left: Places;
  readonly right: Places;
  readonly choices: Choices;
}

/**
 * Brings those together of whom at least one is new, as they would have met if all were linked together: new records
 * of the left source choose their blocks now, the others keep to what they chose.
 * @param choices hears what each record chooses
 */
export function meetingsOfNew(
  left: Source,
  right: Source,
  before: MetBefore,
  choices: Choices,
): Meetings {
  const keys = new Keys();
  const seen = new Int32Array(right.length).fill(-1);
  const met = (at: number, others: readonly number[], meet: (other: number) => void): void => {
    for (const other of others) {
      if (seen[other] === at) continue;
      seen[other] = at;
      meet(other);
    }
  };
  const ofNewLeft = new Map<number, number[]>();
  left.forEach((record, at) => {
    if (before.left[at] !== -1) return;
    keys.read(record, true).each((hash) => ofNewLeft.set(hash, []));
  });
  const ofNewRight = new Map<number, number[]>();
  right.forEach((record, at) => {
    const isNew = before.right[at] === -1;
    keys.read(record).each((hash) => {
      addOnce(ofNewLeft.get(hash), at);
      if (!isNew) return;
      const others = ofNewRight.get(hash) ?? [];
      ofNewRight.set(hash, others);
      addOnce(others, at);
    });
  });
  return (at, meet) => {
    const record = left[at];
    if (record === undefined) return;
    choices.begin();
    keys.read(record, true);
    const then = before.left[at] ?? -1;
    if (then === -1) {
      const chosen = chooseBlocks(keys, ofNewLeft);
      keys.each((hash, key) => {
        if (chosen.has(key)) met(at, ofNewLeft.get(hash) ?? [], meet);
        else choices.leaveOut(key);
      });
      return;
    }
    const leftOut = before.choices.of(then);
    for (const key of leftOut) choices.leaveOut(key);
    keys.each((hash, key) => {
      const others = ofNewRight.get(hash);
      if (others !== undefined && !leftOut.includes(key)) met(at, others, meet);
    });
  };
}

function addOnce(block: number[] | undefined, record: number): void {
  if (block !== undefined && block.at(-1) !== record) block.push(record);
}

/** The keys whose blocks a new record takes: the smallest first, until it would meet too many. */
function chooseBlocks(
  keys: Keys,
  blocks: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const sizes: { key: number; size: number; rank: number }[] = [];
  keys.each((hash, key) => {
    const size = blocks.get(hash)?.length ?? 0;
    sizes.push({ key, size, rank: size * 32 + (keys.bits[key] ?? 0) });
  });
  const chosen = new Set<number>();
  let met = 0;
  for (const { key, size } of sizes.sort((a, b) => a.rank - b.rank || a.key - b.key)) {
    met += size;
    if (met > mostMet) break;
    chosen.add(key);
  }
  return chosen;
}
