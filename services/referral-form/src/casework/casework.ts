import type { Standing } from '../submission/standing.js';
import type { ToldReferral } from './told-referral.rules.js';

/** Where a referral stands, and the question to its sender while there is one. */
export interface StandingOfReferral {
  readonly reference: string;
  readonly standing: Standing;
  readonly question: QuestionToSender | null;
}

/** What staff ask the sender, and the same in Welsh where they wrote it so. */
export interface QuestionToSender {
  readonly id: string;
  readonly text: string;
  readonly textWelsh: string | null;
}

export interface AnswerToQuestion {
  readonly idempotencyKey: string;
  readonly reference: string;
  readonly questionId: string;
  readonly answer: string;
}

/** A file as casework keeps it, until the referral that names it comes. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** What it is by its content, in casework's English words. */
  readonly kind: string;
  readonly bytes: number;
}

/** Why casework does not take a file. */
export type FileFault = 'EMPTY' | 'TOO_LARGE' | 'NOT_TAKEN';

/** What this form needs of casework, and all that casework tells it. */
export interface Casework {
  /**
   * Hands over a referral; the same key hands it over once.
   * @returns the reference of the referral
   */
  submit(referral: ToldReferral): Promise<string>;
  /** Keeps a file; its type is found by its content. */
  keepFile(name: string, content: Uint8Array): Promise<KeptFile | FileFault>;
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
    readonly field?: string,
  ) {
    super(message);
    this.name = 'CaseworkRefused';
  }
}

/** Casework was there and failed at what it was asked: by chance, or because of something in it. */
export class CaseworkFailed extends Error {}
