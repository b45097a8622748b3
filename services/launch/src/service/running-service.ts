import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainFault } from '../plain-fault.js';
import { startChild, stopChild } from './child.js';
import type { LogBook } from './log-book.js';
import type { Service } from './service-list.js';

const readyWithin = 90_000;
const crashesBeforeReady = 2;
const firstWait = 500;
const longestWait = 30_000;
const steadyAfter = 60_000;

/** A service that is kept running: when it crashes it is started again, each time after a longer wait. */
export class RunningService {
  private child: ChildProcess | undefined;
  private crashes = 0;
  private wait = firstWait;
  private stopping = false;
  private startedAt = 0;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly service: Service,
    /** Its loopback address. */
    readonly url: string,
    private readonly environment: Record<string, string>,
    private readonly logBook: LogBook,
  ) {}

  get name(): string {
    return this.service.name;
  }

  /** The number of its process now, if it is running. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    this.startedAt = Date.now();
    this.logBook.turnPage(this.name);
    this.child = startChild({
      name: this.name,
      script: join(this.service.folder, 'dist', 'main.js'),
      environment: this.environment,
      logBook: this.logBook,
    });
    this.child.once('exit', (code, signal) => {
      if (!this.stopping) this.startAgain(signal ?? `code ${code ?? 0}`);
    });
  }

  /**
   * Resolves when the service answers that it can do its work.
   * @throws PlainFault when it keeps crashing or takes too long
   */
  async untilReady(signal: AbortSignal): Promise<void> {
    const deadline = Date.now() + readyWithin;
    while (Date.now() < deadline && this.crashes < crashesBeforeReady) {
      signal.throwIfAborted();
      if (await this.isReady()) {
        this.crashes = 0;
        return;
      }
      await pause(100);
    }
    throw new PlainFault(
      `The service ${this.name} does not start. Its last lines:\n${this.logBook.lastLines(this.name)}`,
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.retry);
    if (this.child) await stopChild(this.child);
  }

  private async isReady(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2000) });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    }
  }

  private startAgain(cause: string): void {
    this.crashes += 1;
    if (Date.now() - this.startedAt > steadyAfter) this.wait = firstWait;
    this.logBook.write(
      this.name,
      JSON.stringify({
        level: 50,
        msg: `ended unexpectedly (${cause}); starting again`,
        waitMs: this.wait,
      }),
    );
    this.retry = setTimeout(() => {
      this.start();
    }, this.wait);
    this.wait = Math.min(this.wait * 2, longestWait);
  }
}
