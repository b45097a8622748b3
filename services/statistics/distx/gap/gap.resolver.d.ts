import type { GraphContext } from '@ictg/kit/graph';
import { GapArgs } from './gap.input.js';
import { GapRevision, GuardianshipGap } from './gap.type.js';
/** The question that could not be answered. */
export declare class GapResolver {
  guardianshipGap(args: GapArgs, { desk }: GraphContext): Promise<GuardianshipGap>;
  revisions(gap: GuardianshipGap, { desk }: GraphContext): Promise<GapRevision[]>;
}
