import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '@ictg/kit/testing';
import { machine } from './environment.ts';

const launcher = fileURLToPath(new URL('../../services/launch/dist/main.js', import.meta.url));

/** A system with made-up children in it, and how to be rid of it. */
export interface RunningTrial {
  readonly url: string;
  /** Its data folder. */
  readonly folder: string;
  stop(): Promise<void>;
}

/**
 * Starts the whole system through its launcher, on a data folder and a port of its own.
 * @param secrets settings that the tests must know too
 */
export async function startTrial(secrets: Record<string, string>): Promise<RunningTrial> {
  const folder = mkdtempSync(join(tmpdir(), 'ictg-journey-'));
  chmodSync(folder, 0o711);
  const environment = machine({
    DATA_DIR: folder,
    PORT: String(await freePort()),
    WORLD: 'demo',
    DEMO_CHILDREN: '150',
    LOG_LEVEL: 'warn',
    ...secrets,
  });
  const child = run(['start'], environment);
  const stop = async (): Promise<void> => {
    await ended(child, 'SIGTERM');
    // As root the database lies outside the folder: only a reset finds it.
    await ended(run(['reset', '--yes'], environment));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await ready(child), folder, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

function run(args: readonly string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ready(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout! }))
    if (line.startsWith('ready ')) return line.slice('ready '.length);
  throw new Error(`The system did not start:\n${said}`);
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = once(child, 'exit');
  child.stdout?.resume();
  child.stderr?.resume();
  if (signal !== undefined) child.kill(signal);
  await end;
}
