import { setTimeout as pause } from 'node:timers/promises';

/** How long an owner that says nothing is waited for, in milliseconds. */
export interface Silence {
  /** After this it is said that an owner is waited for. */
  readonly tellAfter: number;
  /** After this, and again each time it has gone by, the owner must show that it is alive. */
  readonly provedAfter: number;
  /** So long that may take. */
  readonly proofWithin: number;
}

export const usualSilence: Silence = { tellAfter: 10_000, provedAfter: 30_000, proofWithin: 5_000 };

/** An owner took a call and never answered it. */
export class SilenceFault extends Error {
  constructor(milliseconds: number) {
    super(`It has not answered for ${String(Math.round(milliseconds / 1_000))} seconds.`);
  }
}

interface Waiting {
  readonly silence: Silence;
  /** The owner's service. */
  readonly url: string;
  /** Tells whoever waits that the owner is waited for. */
  say(seconds: number): void;
}

/**
 * Waits for an answer as long as the owner is alive: one that looks through a hundred thousand records takes its time,
 * one that hangs does not even say that it is there.
 * @param ask makes the call; what it is given ends the call
 */
export async function whileAlive<Answer>(
  ask: (end: AbortSignal) => Promise<Answer>,
  { silence, url, say }: Waiting,
): Promise<Answer> {
  const end = new AbortController();
  const over = new AbortController();
  const told = setTimeout(() => say(silence.tellAfter / 1_000), silence.tellAfter);
  const watched = async (): Promise<never> => {
    for (;;) {
      await pause(silence.provedAfter, undefined, { signal: over.signal });
      if (!(await isAlive(url, silence.proofWithin)))
        throw new SilenceFault(silence.provedAfter + silence.proofWithin);
    }
  };
  try {
    return await Promise.race([ask(end.signal), watched()]);
  } finally {
    clearTimeout(told);
    over.abort();
    end.abort();
  }
}

async function isAlive(url: string, within: number): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health/live', url), {
      signal: AbortSignal.timeout(within),
    });
    await answer.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
