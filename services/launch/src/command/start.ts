import { print, say } from '../progress.js';
import { services, type Service } from '../service/service-list.js';
import { startTrial } from '../trial/trial.js';
import type { Circumstances } from './run.js';

/** Starts everything, says where it is, and serves until somebody stops it. */
export async function start(
  { settings, cleanUp, interrupt }: Circumstances,
  all: readonly Service[] = services,
): Promise<number> {
  const trial = await startTrial(settings, all, cleanUp, interrupt.signal);
  print(`ready ${trial.url}`);
  if (settings.mode === 'trial')
    say(
      `${trial.world === 'demo' ? 'Everybody in it is made up' : 'Nobody is in it yet'}. Ctrl-C stops it and keeps the data`,
    );
  await interrupt.wanted();
  say('Stopping');
  await cleanUp.run();
  say('Stopped; the data is kept');
  return 0;
}
