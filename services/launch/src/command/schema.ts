import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRepository } from '../repository.js';
import type { Circumstances } from './run.js';

/** Prints, composes and checks the schema with the tool that lives beside it. */
export async function schema(
  { settings }: Circumstances,
  { check, release }: { check: boolean; release: boolean },
): Promise<number> {
  const args = [...(check ? ['--check'] : []), ...(release ? ['--release'] : [])];
  const tool = spawn(process.execPath, [inRepository('schema', 'dist', 'main.js'), ...args], {
    env: { ...settings.machine },
    stdio: 'inherit',
  });
  await once(tool, 'close');
  return tool.exitCode ?? 1;
}
