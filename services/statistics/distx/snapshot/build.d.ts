import type { CountedWorld } from '../cube/counted-child.js';
import type { Published } from '../protection/audit.js';
import { type Choice, type Error } from '../protection/protect.js';
import { type SnapshotDocument } from './document.js';
/** What an earlier snapshot decided, kept where only this service reads. */
export interface Earlier {
  readonly id: string;
  readonly document: SnapshotDocument;
  readonly choices: Choices;
}
/** The choices of rounding by cube; never published. */
export interface Choices {
  readonly referred: readonly Choice[];
  readonly inCare: readonly Choice[];
  readonly referrals: readonly Choice[];
  /** By subject; not there before the service's own statistics were. */
  readonly service?: Readonly<Record<string, readonly Choice[]>>;
}
export interface Snapshot {
  readonly id: string;
  /** The bytes that are kept and served for ever. */
  readonly text: string;
  readonly document: SnapshotDocument;
  readonly choices: Choices;
  /** For the builder's eyes only. */
  readonly errors: readonly Error[];
}
/** Builds a snapshot of what was counted, consistent with the one before, audited before anybody sees it. */
export declare function buildSnapshot(
  world: CountedWorld,
  earlier: Earlier | undefined,
  published: readonly Published[],
): Promise<Snapshot>;
