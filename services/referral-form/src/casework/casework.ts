import type { Standing } from '../submission/standing.js';
import type { ToldReferral } from './told-referral.rules.js';

/** Where a referral stands, and the question to its sender while there is one. */
export interface StandingOfReferral {
  readonly reference: string;
  readonly standing: Standing;
  readonly question: { readonly id: string; readonly text: string } | null;
}

export interface AnswerToQuestion {
  readonly idempotencyKey: string;
  readonly reference: string;
  readonly questionId: string;
  readonly answer: string;
}

/** What this form needs of casework, and all that casework tells it. */
export interface Casework {
  /**
   * Hands over a referral; the same key hands it over once.
   * @returns the reference of the referral
   */
  submit(referral: ToldReferral): Promise<string>;
  /** Where these referrals stand; at most 50 at once. */
  standings(references: readonly string[]): Promise<readonly StandingOfReferral[]>;
  /** Hands over an answer. One that casework no longer wants counts as handed over. */
  answer(answer: AnswerToQuestion): Promise<void>;
}

/** What casework refused, with its own sentence. It is ours to mend: the sender has done nothing wrong. */
export class CaseworkRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CaseworkRefused';
  }
}
