import { useCallback, useRef } from 'react';

/** A key that stays the same for every attempt at one creation, so that a second press or a lost answer makes no second record. */
export function useIdempotencyKey(): { readonly key: () => string; readonly renew: () => void } {
  const held = useRef<string | null>(null);
  const key = useCallback(() => (held.current ??= crypto.randomUUID()), []);
  const renew = useCallback(() => {
    held.current = null;
  }, []);
  return { key, renew };
}
