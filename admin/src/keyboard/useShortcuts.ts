import { useEffect, useRef } from 'react';
import { offerShortcuts, type Shortcut } from './shortcut.store.js';

/** Offers shortcuts while the calling component is on screen. The list may be rebuilt at every render. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const shape = JSON.stringify(shortcuts.map(({ keys, label, group }) => [keys, label, group]));
  useEffect(() => {
    const offer = latest.current.map((shortcut, at) => ({
      ...shortcut,
      run: () => latest.current[at]?.run(),
    }));
    return offerShortcuts(offer);
    // The shape says when keys or words differ; what runs is always the latest.
  }, [shape]);
}
