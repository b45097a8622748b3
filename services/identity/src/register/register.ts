import type { TokenHolder } from '@ictg/kit/token';

/** Who may sign in, and as what, at this moment. */
export interface Register {
  /**
   * The person as they are now; undefined when they are unknown or their post has ended.
   * @throws RegisterUnavailable when nobody can tell at the moment
   */
  find(subject: string): Promise<TokenHolder | undefined>;
}

/** The staff register cannot be asked at the moment. Nobody is signed out for that; nobody is let in either. */
export class RegisterUnavailable extends Error {
  constructor(cause: unknown) {
    super('The staff register cannot be asked at the moment.', { cause });
    this.name = 'RegisterUnavailable';
  }
}
