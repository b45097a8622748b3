import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describeDataFolder } from '../folder/data-folder.js';
import { inRepository } from '../repository.js';
import { borrowTrial } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Measures the running trial, or one started for the purpose, beside the yardsticks. */
export async function bench(given: Circumstances, options: readonly string[]): Promise<number> {
  const { settings, interrupt } = given;
  await borrowTrial(given);
  const harness = spawn(process.execPath, [inRepository('test', 'bench', 'main.ts'), ...options], {
    cwd: inRepository('test'),
    env: {
      ...settings.machine,
      INIT_CWD: settings.callerFolder,
      TRIAL_FILE: describeDataFolder(settings.dataFolder).trial,
    },
    stdio: 'inherit',
  });
  const abandon = () => harness.kill('SIGTERM');
  interrupt.signal.addEventListener('abort', abandon);
  await once(harness, 'close');
  return harness.exitCode ?? 1;
}
