import type { Places } from '../linkage/meet-new.js';

/** A record as far as it matters whether it has been linked. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The records of one source that stood behind a linking. */
export interface KeptRecords {
  /** In their order, each with its version. */
  readonly ids: readonly string[];
  readonly versions: Int32Array;
  /** 1 for each that has come or changed since the learning. */
  readonly isLater: Uint8Array;
  /** How many were learnt from. */
  readonly learntFrom: number;
}

/** How the records of one source stand to those of the last linking. */
export interface Standing {
  readonly places: Places;
  readonly isNew: number;
  /** The share of records that came, changed or went since the learning. */
  readonly moved: number;
  readonly now: KeptRecords;
}

/** How records stand that are learnt from now. */
export function learntFromNow(records: readonly Versioned[]): KeptRecords {
  return {
    ids: records.map(({ id }) => id),
    versions: Int32Array.from(records, ({ version }) => version),
    isLater: new Uint8Array(records.length),
    learntFrom: records.length,
  };
}

/** Compares the records of a source with those that stood behind the last linking. */
export function standingOf(records: readonly Versioned[], then: KeptRecords): Standing {
  const placeThen = new Map(then.ids.map((id, at) => [id, at]));
  const places = Int32Array.from(records, ({ id, version }) => {
    const at = placeThen.get(id);
    return at !== undefined && then.versions[at] === version ? at : -1;
  });
  const isLater = Uint8Array.from(places, (at) => (at === -1 ? 1 : (then.isLater[at] ?? 1)));
  const same = isLater.reduce((count, later) => count + 1 - later, 0);
  const { learntFrom } = then;
  return {
    places,
    isNew: places.reduce((count, at) => count + (at === -1 ? 1 : 0), 0),
    moved: Math.max(records.length - same, learntFrom - same) / Math.max(1, learntFrom),
    now: { ...learntFromNow(records), isLater, learntFrom },
  };
}
