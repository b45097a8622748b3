import { useEffect } from 'react';

let pagesAsleep = 0;

/**
 * Puts single letters to sleep while the calling component is on screen: where somebody types while they talk, a letter
 * that misses its field must not lead away. Keys that work while typing go on working.
 */
export function useLettersAsleep(): void {
  useEffect(() => {
    pagesAsleep += 1;
    return () => {
      pagesAsleep -= 1;
    };
  }, []);
}

/** Whether single letters do nothing now. */
export function lettersAreAsleep(): boolean {
  return pagesAsleep > 0;
}
