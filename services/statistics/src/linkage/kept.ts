import { Choices, type ChoicesInColumns } from './choices.js';
import type { Model } from './estimate.js';
import type { Told } from './fields.js';
import { Distribution, forms, frequencyOf, type Form } from './frequency.js';
import { Origins } from './origins.js';
import { Pairs } from './pairs.js';
import type { Register } from './record.js';
import type { LearntWithPrior, Weighed } from './weigh-pairs.js';

/**
 * What a comparison has learnt, to be kept from one process to the next: in sealed tokens, since the numbers of a register
 * live no longer than it does.
 */
export interface KeptLearning {
  readonly told: Told;
  readonly model: Model;
  readonly smaller: number;
  readonly possible: number;
  readonly prior: number;
  readonly frequency: Readonly<Record<string, KeptDistribution>>;
  readonly places: { readonly tokens: readonly string[]; readonly people: Uint32Array };
  readonly bearers: Readonly<Record<Form, KeptBearers>>;
}

interface KeptDistribution {
  readonly records: number;
  readonly chance: number;
  readonly tokens: readonly string[];
  readonly counts: Uint32Array;
}

/** Of each word, in how many nationalities’ groups it was seen, in which, and how often. */
interface KeptBearers {
  readonly tokens: readonly string[];
  readonly groups: Uint16Array;
  readonly places: Uint16Array;
  readonly counts: Uint32Array;
}

/** The likely pairs of a comparison, and what each record left out, to be kept. */
export interface KeptPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float32Array;
  readonly choices: ChoicesInColumns;
}

/** What was learnt, in tokens. */
export function keepLearning(learnt: LearntWithPrior, register: Register): KeptLearning {
  const { told, model, smaller, possible, prior, origins } = learnt;
  const textOf = (token: number): string => register.textOf(token);
  const frequency: Record<string, KeptDistribution> = {};
  for (const [name, { counted }] of distributionsOf(learnt)) {
    const { counts, records, chance } = counted;
    const tokens = counts.map(([token]) => textOf(token));
    frequency[name] = {
      records,
      chance,
      tokens,
      counts: Uint32Array.from(counts, ([, count]) => count),
    };
  }
  const { places, bearers } = origins.counted;
  const ofForm = (form: Form): KeptBearers => {
    const all = [...bearers[form]];
    return {
      tokens: all.map(([token]) => textOf(token)),
      groups: Uint16Array.from(all, ([, seen]) => seen.size),
      places: Uint16Array.from(all.flatMap(([, seen]) => [...seen.keys()])),
      counts: Uint32Array.from(all.flatMap(([, seen]) => [...seen.values()])),
    };
  };
  return {
    told,
    model,
    smaller,
    possible,
    prior,
    frequency,
    places: {
      tokens: places.map(([group]) => textOf(group)),
      people: Uint32Array.from(places, ([, people]) => people),
    },
    bearers: {
      word: ofForm('word'),
      spelling: ofForm('spelling'),
      skeleton: ofForm('skeleton'),
    },
  };
}

/** What was learnt, in the numbers of a register. */
export function recallLearning(kept: KeptLearning, register: Register): LearntWithPrior {
  const { told, model, smaller, possible, prior, places } = kept;
  const frequency = frequencyOf((name) => {
    const found = kept.frequency[name];
    if (found === undefined) throw new Error(`Nothing is kept of how frequent each ${name} is.`);
    const { tokens, counts, records, chance } = found;
    const counted = tokens.map((text, at) => [register.token(text), counts[at] ?? 0] as const);
    return new Distribution({ counts: counted, records, chance });
  });
  const bearers = Object.fromEntries(
    forms.map((form) => [form, recallBearers(kept.bearers[form], register)]),
  ) as Record<Form, Map<number, Map<number, number>>>;
  const origins = new Origins([], {
    places: places.tokens.map((text, at) => [register.token(text), places.people[at] ?? 0]),
    bearers,
  });
  return { told, model, smaller, possible, prior, frequency, origins };
}

/** The likely pairs, to be kept. */
export function keepPairs({ pairs, choices }: Weighed): KeptPairs {
  const { left, right, bits, count } = pairs;
  return {
    left: left.slice(0, count),
    right: right.slice(0, count),
    bits: bits.slice(0, count),
    choices: choices.columns,
  };
}

/** The likely pairs that were kept. */
export function recallPairs({
  left,
  right,
  bits,
  choices,
}: KeptPairs): Pick<Weighed, 'pairs' | 'choices'> {
  const pairs = new Pairs();
  left.forEach((one, row) => {
    pairs.add(one, right[row] ?? 0, bits[row] ?? 0);
  });
  return { pairs, choices: new Choices(choices) };
}

function distributionsOf({ frequency }: LearntWithPrior): Map<string, Distribution> {
  const found = new Map<string, Distribution>();
  const { forename, surname, nationality, place, postcode } = frequency;
  for (const [role, part] of Object.entries({ forename, surname }))
    for (const form of forms) found.set(`${role} ${form}`, part[form]);
  return new Map([...found, ...Object.entries({ nationality, place, postcode })]);
}

function recallBearers(
  { tokens, groups, places, counts }: KeptBearers,
  register: Register,
): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  let row = 0;
  tokens.forEach((text, at) => {
    const seen = new Map<number, number>();
    for (const end = row + (groups[at] ?? 0); row < end; row += 1)
      seen.set(places[row] ?? 0, counts[row] ?? 0);
    found.set(register.token(text), seen);
  });
  return found;
}
