import { createHash } from 'node:crypto';
import type { LinkingMade, Quarter, ReferralLine, SourceState } from '../cube/counted-child.js';
import type { PublishedQuality } from '../protection/quality.js';
import type { ProtectedCube } from '../protection/protect.js';

/** The rules by which numbers were protected; another version is another policy. */
export const policy = { id: 'small-count-rounding', version: 1, base: 5 } as const;

/** An authority's code and the quarters on whose last day it stood. */
export interface AuthorityThen {
  readonly code: string;
  readonly from: Quarter;
  readonly to: Quarter;
}

/** Everything that a snapshot publishes. Its bytes never change, and its id is their digest. */
export interface SnapshotDocument {
  readonly format: 'ictg-snapshot/1' | 'ictg-snapshot/2';
  readonly policy: typeof policy;
  readonly countedOn: string;
  readonly from: Quarter;
  readonly to: Quarter;
  /** Id of the snapshot before; null for the first. */
  readonly previous: string | null;
  readonly referred: ProtectedCube;
  readonly inCare: ProtectedCube;
  /** Referrals by quarter and line of the reconciliation to the published totals, protected. */
  readonly referrals: readonly {
    readonly quarter: Quarter;
    readonly line: ReferralLine;
    readonly value: number;
  }[];
  /** Rows to the nearest ten. */
  readonly sources: readonly SourceState[];
  readonly linkage: {
    readonly method: string;
    readonly links: number;
    readonly linksChanged: number;
    readonly quality: readonly PublishedQuality[];
    /** Not there before links were made in two ways. */
    readonly made?: LinkingMade;
  };
  /** Names of places as they were when it was made, by code. */
  readonly names: Readonly<Record<string, string>>;
  readonly authorities: readonly AuthorityThen[];
  /** What the service did, a protected cube for each subject; a snapshot of the first format has none. */
  readonly service?: {
    readonly cubes: readonly ProtectedCube[];
    readonly sources: readonly SourceState[];
  };
  readonly audit: AuditVerdict;
}

/** What the audit found before the snapshot was published. */
export interface AuditVerdict {
  readonly method: string;
  /** Each cube that was audited; a snapshot of the first format names none, and had the question's alone audited. */
  readonly cubes?: readonly CubeVerdict[];
  /** Cells whose least and greatest value were solved for, to the next thousand. */
  readonly cellsSolved: number;
  /** The narrowest interval found, in how many different values it leaves open; five for five or more. */
  readonly narrowest: number;
  readonly isSafe: boolean;
}

/** What the audit found of one cube and of every kind of table that may be made of it. */
export interface CubeVerdict {
  readonly name: string;
  readonly tables: number;
  readonly cellsSolved: number;
  readonly narrowest: number;
}

/** The bytes of a document: JSON with the names of every object in order, so that the same facts are the same bytes. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** The id of a snapshot: the SHA-256 of its bytes. */
export function snapshotId(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
