import type { EncodedPerson } from '@ictg/kit/linkage';
import { Blocks } from './block.js';
import {
  keepLearning,
  keepPairs,
  recallLearning,
  recallPairs,
  type KeptLearning,
  type KeptPairs,
} from './kept.js';
import type { Places } from './meet-new.js';
import { NameComparison } from './name.js';
import { Register, type LinkRecord } from './record.js';
import { weighedBefore, weighNew, weighPairs, type Weighed } from './weigh-pairs.js';

/** What is kept of one comparison. */
export interface KeptComparison {
  readonly learning: KeptLearning;
  readonly likely: KeptPairs;
}

/** What is kept of the last linking of the same sources. */
export interface KeptLinkage {
  /** For each source, where each of its records stood then. */
  readonly places: readonly Places[];
  of(left: number, right: number): KeptComparison;
}

/** A comparison that was done elsewhere, in tokens. */
export interface ComparedElsewhere extends KeptComparison {
  readonly compared: number;
}

/** Sources whose tokens are numbered alike, and the ways to compare two of them, or one with itself. */
export class ReadSources {
  readonly register = new Register();
  readonly all: readonly (readonly LinkRecord[])[];
  readonly #names = new NameComparison();
  readonly #blocks = new Map<number, Blocks>();

  constructor(sources: readonly (readonly EncodedPerson[])[]) {
    this.all = sources.map((people) => people.map((person) => this.register.record(person)));
  }

  /** Weighs all pairs that meet, by what is learnt from them. */
  anew(left: number, right: number): Weighed {
    const [one, other] = [this.#of(left), this.#of(right)];
    const blocks = this.#blocks.get(right) ?? new Blocks(other);
    this.#blocks.set(right, blocks);
    return weighPairs(one, other, blocks, this.#names, this.register.records);
  }

  /** Weighs the pairs with a record that is new since then, by what was learnt then. */
  since({ places, of }: KeptLinkage, left: number, right: number): Weighed {
    const { learning, likely } = of(left, right);
    const before = {
      left: places[left] ?? new Int32Array(),
      right: places[right] ?? new Int32Array(),
      learnt: recallLearning(learning, this.register),
      ...recallPairs(likely),
    };
    const [one, other] = [this.#of(left), this.#of(right)];
    return weighNew(one, other, before, this.#names, this.register.records);
  }

  /** Takes over what was compared elsewhere. */
  recalled({ learning, likely, compared }: ComparedElsewhere): Weighed {
    const learnt = recallLearning(learning, this.register);
    return weighedBefore(learnt, recallPairs(likely), compared, this.#names);
  }

  #of(source: number): readonly LinkRecord[] {
    const found = this.all[source];
    if (found === undefined) throw new Error('There is no such source.');
    return found;
  }
}

/**
 * Compares two of several sources, to be taken over by another thread. All of them are read, so that tokens have the same
 * numbers here and there.
 */
export function compareElsewhere(
  sources: readonly (readonly EncodedPerson[])[],
  left: number,
  right: number,
): ComparedElsewhere {
  const read = new ReadSources(sources);
  const found = read.anew(left, right);
  return {
    learning: keepLearning(found.learnt, read.register),
    likely: keepPairs(found),
    compared: found.compared,
  };
}
