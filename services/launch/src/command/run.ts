import { EnvironmentFault } from '@ictg/kit/environment';
import { readSettings, type Settings } from '../environment.js';
import { PlainFault } from '../plain-fault.js';
import { CleanUp } from '../trial/clean-up.js';
import { Interrupt, Interrupted } from './interrupt.js';

/** What every command is given. */
export interface Circumstances {
  readonly settings: Settings;
  readonly cleanUp: CleanUp;
  readonly interrupt: Interrupt;
}

/** Runs one command, stops whatever it started, and turns what went wrong into a sentence and an exit code. */
export async function run(
  command: (circumstances: Circumstances) => Promise<number>,
): Promise<void> {
  const cleanUp = new CleanUp();
  try {
    const circumstances = { settings: readSettings(), cleanUp, interrupt: new Interrupt() };
    process.exitCode = await command(circumstances);
  } catch (fault) {
    process.exitCode = explain(fault);
  }
  try {
    await cleanUp.run();
  } catch (fault) {
    process.exitCode = explain(fault);
  }
  // Whatever a library still holds open must not keep a finished command from ending.
  process.exit();
}

function explain(fault: unknown): number {
  if (fault instanceof Interrupted) return fault.exitCode;
  const explained = fault instanceof PlainFault || fault instanceof EnvironmentFault;
  const text = fault instanceof Error ? (explained ? fault.message : fault.stack) : String(fault);
  process.stderr.write(`${text ?? ''}\n`);
  return 1;
}
