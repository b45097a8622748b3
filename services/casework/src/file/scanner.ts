import { spawn } from 'node:child_process';
import type { ScanState } from './file.vocabulary.js';

/** Asks a virus scanner about what a file holds. */
export type Scanner = (content: Buffer) => Promise<Exclude<ScanState, 'NOT_SCANNED'>>;

const patience = 120_000;

/**
 * The scanner that the operator named: a command that gets the file on its standard input and ends with 0 for clean
 * and 1 for infected, or an address that gets it as a POST and answers 2xx for clean and 406 for infected. Anything
 * else is a failure of the scanner, and is tried again. Undefined when there is none: files then stay "not scanned".
 */
export function scannerOf(settings: {
  readonly SCAN_COMMAND?: string | undefined;
  readonly SCAN_URL?: string | undefined;
}): Scanner | undefined {
  const { SCAN_COMMAND: command, SCAN_URL: url } = settings;
  if (command) return (content) => byCommand(command, content);
  if (url) return (content) => byAddress(url, content);
  return undefined;
}

function byCommand(command: string, content: Buffer): ReturnType<Scanner> {
  return new Promise((resolve, reject) => {
    const process = spawn(command, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patience });
    process.on('error', reject);
    process.on('close', (code) => {
      if (code === 0) resolve('CLEAN');
      else if (code === 1) resolve('INFECTED');
      else reject(new Error(`The virus scanner ended with ${String(code)}.`));
    });
    // A scanner that has seen enough may stop reading.
    process.stdin.on('error', () => undefined);
    process.stdin.end(content);
  });
}

async function byAddress(url: string, content: Buffer): ReturnType<Scanner> {
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
    signal: AbortSignal.timeout(patience),
  });
  if (ok) return 'CLEAN';
  if (status === 406) return 'INFECTED';
  throw new Error(`The virus scanner answered ${status}.`);
}
