import { once } from 'node:events';
import { constants } from 'node:os';

const forceAfter = 1_500;

/** Turns Ctrl-C and its like into one wish to stop. */
export class Interrupt {
  private readonly controller = new AbortController();
  private firstAt = 0;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        this.take(signal);
      });
    }
  }

  /** Aborts once somebody wants us to stop. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Resolves when somebody wants us to stop. */
  async wanted(): Promise<void> {
    if (!this.signal.aborted) await once(this.signal, 'abort');
  }

  // One Ctrl-C arrives several times over: from the terminal, from npm and from the bootstrap.
  private take(signal: NodeJS.Signals): void {
    const now = Date.now();
    if (this.firstAt === 0) {
      this.firstAt = now;
      this.controller.abort(new Interrupted(signal));
    } else if (now - this.firstAt > forceAfter) {
      process.stderr.write('· Still stopping; a moment longer keeps the data safe\n');
      this.firstAt = now;
    }
  }
}

/** Somebody stopped us before the work was done. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(private readonly by: NodeJS.Signals) {
    super('Stopped.');
  }

  get exitCode(): number {
    return 128 + constants.signals[this.by];
  }
}
