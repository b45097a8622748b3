import { useSyncExternalStore } from 'react';

let ahead = 0;
let beat = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Sets the clock by the server's, so that a wrong clock on a desk, or a trial's made-up day, moves no deadline. */
export function setServerTime(instant: string): void {
  const difference = Date.parse(instant) - Date.now();
  if (Number.isNaN(difference) || Math.abs(difference - ahead) < 5_000) return;
  ahead = difference;
  tick();
}

/** The present instant in milliseconds by the server's clock. */
export function serverNow(): number {
  return Date.now() + ahead;
}

function tick(): void {
  beat = serverNow();
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 20_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present instant, renewed three times a minute: one timer for every clock on the page. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => beat);
}
