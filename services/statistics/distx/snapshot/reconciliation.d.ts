import { type CountedReferral } from '../cube/counted-child.js';
import { type Choice, type ProtectedCube } from '../protection/protect.js';
import type { CubeVerdict, SnapshotDocument } from './document.js';
/** The reconciliation as it may be published, and how it was rounded. */
export interface Reconciled {
  readonly lines: SnapshotDocument['referrals'];
  readonly choices: readonly Choice[];
  readonly verdict: CubeVerdict;
}
/**
 * Protects the lines of the reconciliation beside the cube of the question, which tells of the same children: first
 * referrals in a quarter are the children counted. What both tell would leave less open than either, so the line of
 * children counted is what the cube leaves to it, and a line that the cube bounds is rounded down.
 */
export declare function reconcile(
  referrals: readonly CountedReferral[],
  referred: ProtectedCube,
  earlier: readonly Choice[],
): Promise<Reconciled>;
