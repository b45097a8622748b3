import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '@ictg/kit/testing';
import { createSigningKeys } from '@ictg/kit/token';
import type { TestProject } from 'vitest/node';
import { machine } from './environment.ts';

const launcher = fileURLToPath(new URL('../../../services/launch/dist/main.js', import.meta.url));

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the running trial says of itself. */
    trialFile: string;
    /** With which it signs its tokens: for tokens that look like its own and are not. */
    signingKeys: string;
    /** With which it seals its logs. */
    auditSecret: string;
  }
}

/** One system of its own for everything that strains or kills it, on an embedded database that keeps what it was told. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ictg-load-'));
  chmodSync(folder, 0o711);
  const signingKeys = await createSigningKeys('trial');
  const auditSecret = 'the secret of a system that is killed on purpose';
  const environment = machine({
    DATA_DIR: folder,
    PORT: String(await freePort()),
    DEMO_CHILDREN: '60',
    LOG_LEVEL: 'error',
    SIGNING_KEYS: signingKeys,
    AUDIT_SECRET: auditSecret,
  });
  const child = run(['start'], environment);
  const stop = async () => {
    await ended(child, 'SIGTERM');
    await ended(run(['reset', '--yes'], environment));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(child);
  } catch (fault) {
    await stop();
    throw fault;
  }
  project.provide('trialFile', join(folder, 'trial.json'));
  project.provide('signingKeys', signingKeys);
  project.provide('auditSecret', auditSecret);
  return stop;
}

function run(args: readonly string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ready(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout! }))
    if (line.startsWith('ready ')) return;
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
