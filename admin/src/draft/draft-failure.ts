import { GraphFault } from '../graphql/fault.js';
import type { Problem } from '../graphql/problem.js';

/** Why a draft is not on the server. */
export interface DraftFailure {
  /** As it goes on after "Not saved: ". */
  readonly words: string;
  /** Whether it may be over by itself in a while, so that saving is tried again. */
  readonly passes: boolean;
  /** Whether the same draft was saved from another tab. */
  readonly elsewhere: boolean;
}

/** The server would not keep a draft, and says why. */
export class DraftRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'DraftRefused';
  }
}

/** Reads out of a failed save what to tell. */
export function failureOf(reason: unknown): DraftFailure {
  if (reason instanceof DraftRefused)
    return {
      words: asItGoesOn(reason.problem),
      passes: false,
      elsewhere: reason.problem.code === 'DRAFT_SAVED_ELSEWHERE',
    };
  if (reason instanceof GraphFault && reason.kind === 'offline')
    return { words: 'no connection', passes: true, elsewhere: false };
  if (reason instanceof GraphFault && reason.kind === 'not-allowed')
    return { words: 'your role does not keep drafts', passes: false, elsewhere: false };
  return {
    words:
      reason instanceof GraphFault && reason.kind === 'busy'
        ? 'the service is busy'
        : 'the service could not keep it',
    passes: true,
    elsewhere: false,
  };
}

/** A sentence that begins with somebody's name keeps its capital. */
function asItGoesOn({ message, changes = [] }: Problem): string {
  const begins = changes.some(({ by }) => message.startsWith(by))
    ? message.charAt(0)
    : message.charAt(0).toLowerCase();
  return (begins + message.slice(1)).replace(/\.$/, '');
}
