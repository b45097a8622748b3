import type { Log } from '@ictg/kit/log';
import type { Meter } from './meter.js';

const toldEvery = 10_000;

/** Tells partnership again and again what was counted. What it does not take is told with the next. */
export function tellUse(meter: Meter, url: string, log: Log): () => Promise<void> {
  const tell = async (): Promise<void> => {
    const counted = meter.take();
    if (counted.length === 0) return;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ counted }),
        signal: AbortSignal.timeout(5_000),
      });
      if (!response.ok) throw new Error(`It was answered with ${response.status}.`);
    } catch (fault) {
      meter.giveBack(counted);
      log.debug({ fault: String(fault) }, 'The use of connections could not be told');
    }
  };
  const timer = setInterval(() => void tell(), toldEvery);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await tell();
  };
}
