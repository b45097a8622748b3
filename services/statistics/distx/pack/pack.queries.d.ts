import type { Desk } from '@ictg/kit/database';
import type { PackState } from './pack.states.js';
/** A pack with who signed it. */
export interface PackRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly notes: string;
  readonly snapshot: string;
  readonly digest: string;
  readonly state: PackState;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly publishedAt: Date | null;
  readonly signatures: readonly {
    readonly name: string;
    readonly at: string;
    readonly isMine: boolean;
  }[];
}
/** The packs that exist for the viewer, newest first; one of them by its id. */
export declare function packRows(desk: Desk, id?: string | null): Promise<PackRow[]>;
/** Why the viewer cannot sign a pack now; null when they can. */
export declare function whyNotSign(desk: Desk, { state, signatures }: PackRow): string | null;
/** A pack as a file: the same bytes for ever once it is published. */
export declare function packFileOf(desk: Desk, id: string): Promise<Uint8Array>;
