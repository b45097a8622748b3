import type { Authority } from '@ictg/kit/geography';
import type { WorkerRole } from '../../support/support.vocabulary.js';

/** A worker of the demo world. */
export interface Worker {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly role: WorkerRole;
  /** The group of regions where they work. */
  readonly group: string;
  readonly fromAt: Date;
  /** Null while they are in post. */
  readonly untilAt: Date | null;
  /** When each of their stints ends; Infinity while it lasts. */
  readonly load: number[];
}

/** A stretch in which one worker is a child's guardian. */
export interface Stint {
  readonly role: WorkerRole;
  readonly authority: Authority;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
  worker: Worker | undefined;
}
