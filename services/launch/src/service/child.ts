import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inRepository } from '../repository.js';
import type { LogBook } from './log-book.js';

const withParent = fileURLToPath(new URL('./with-parent.js', import.meta.url));

// Takes a quarter off the time that a service needs to start.
const compileCache = inRepository('node_modules', '.cache', 'node');

export interface ChildOptions {
  /** Under which name its lines go into the log. */
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Takes what it writes; without one it writes where we do, because it is a command with a result. */
  readonly logBook?: LogBook;
  readonly cwd?: string;
}

/**
 * Starts a script of ours with the same Node. It leads a process group of its own, so that Ctrl-C reaches only
 * the launcher, which stops everything in order; and it ends by itself when the launcher is gone.
 */
export function startChild(options: ChildOptions): ChildProcess {
  const { logBook, name } = options;
  const output = logBook ? 'pipe' : 'inherit';
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--max-semi-space-size=32',
      '--import',
      withParent,
      options.script,
      ...(options.args ?? []),
    ],
    {
      detached: true,
      env: { ...options.environment, NODE_COMPILE_CACHE: compileCache },
      stdio: ['ignore', output, output, 'ipc'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    },
  );
  for (const [stream, level] of [
    [child.stdout, 'info'],
    [child.stderr, 'warn'],
  ] as const) {
    if (!stream || !logBook) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (line !== '') logBook.write(name, line, level);
    });
  }
  return child;
}

/** Runs a script to its end and answers its exit code. */
export async function runChild(options: ChildOptions, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  if (!existsSync(options.script)) throw new Error(`There is no ${options.script}.`);
  const child = startChild(options);
  const abandon = () => void stopChild(child);
  signal.addEventListener('abort', abandon);
  await once(child, 'close');
  signal.removeEventListener('abort', abandon);
  return child.exitCode ?? 1;
}

/** Asks a child to stop and waits until it is gone, by force if it takes too long. */
export async function stopChild(child: ChildProcess, patience = 15_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(force);
}
