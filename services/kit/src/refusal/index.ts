/** The kinds of expected failure that a user can cause. */
export type RefusalKind =
  | 'InvalidInput'
  | 'NotAllowed'
  | 'NotFound'
  | 'RuleBroken'
  | 'ChangedMeanwhile';

/**
 * An expected failure: what a person did cannot be done, and the sentence says what to do next.
 * Commands throw it; the graph answers it as a typed problem, never as an error.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    /** Stable, names the broken rule: `REFERRAL_ALREADY_ALLOCATED`. */
    readonly code: string,
    message: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export interface RefusalDetail {
  /** The input field concerned, as a path: `child.dateOfBirth`. */
  readonly field?: string;
  /** For ChangedMeanwhile: what somebody else changed since the version that was sent. */
  readonly changes?: readonly MeanwhileChange[];
  /** For ChangedMeanwhile: the version that is there now. */
  readonly currentVersion?: number;
}

/** A change that another person made while this one was typing. */
export interface MeanwhileChange {
  readonly by: string;
  readonly at: Date;
  readonly fields: readonly string[];
}

/** A fault in what was sent, naming the field and the way out. */
export function invalid(field: string, message: string, code = 'INVALID_INPUT'): Refusal {
  return new Refusal('InvalidInput', code, message, { field });
}

/** The viewer may not do this; the sentence is the same whether or not the record exists. */
export function notAllowed(message: string, code = 'NOT_ALLOWED'): Refusal {
  return new Refusal('NotAllowed', code, message);
}

/** No such record for this viewer: not there, or not theirs to know of. */
export function notFound(what: string): Refusal {
  return new Refusal(
    'NotFound',
    'NOT_FOUND',
    `There is no such ${what} that you may see. Search again, or ask your manager.`,
  );
}

/** A rule of the service forbids it as things stand. */
export function ruleBroken(code: string, message: string, field?: string): Refusal {
  return new Refusal('RuleBroken', code, message, field === undefined ? {} : { field });
}
