import { engine } from '../linkage/engine.js';
import type { Standing } from './standing.rules.js';

/** Beyond this share of new records what was learnt may no longer hold. Local setting. */
const mostMoved = 0.05;
/** So long what was learnt is used at most, in days. Local setting. */
const longestUsed = 30;
const day = 24 * 60 * 60 * 1000;

/** What decides whether all is linked anew. */
export interface WholeAsked {
  readonly isAsked: boolean;
  readonly now: Date;
  /** Undefined where nothing is kept. */
  readonly kept: { readonly engine: string; readonly learntAt: Date } | undefined;
  /** By the names of the sources. */
  readonly standings: Readonly<Record<string, Pick<Standing, 'moved'>>>;
}

/** Why all must be linked anew, as a clause; undefined where comparing what is new is enough. */
export function whyWhole({ isAsked, now, kept, standings }: WholeAsked): string | undefined {
  if (isAsked) return 'as asked';
  if (kept === undefined) return 'nothing is kept of an earlier linking';
  if (kept.engine !== engine)
    return `version ${kept.engine} of the engine linked last, and this is version ${engine}`;
  for (const [source, { moved }] of Object.entries(standings)) {
    if (moved <= mostMoved) continue;
    return `${(moved * 100).toFixed(1)}% of the records of ${source} came, changed or went since the last learning, more than ${mostMoved * 100}%`;
  }
  const age = (now.getTime() - kept.learntAt.getTime()) / day;
  if (age > longestUsed)
    return `the last learning is ${Math.floor(age)} days old, more than ${longestUsed}`;
  return undefined;
}
