/** One shortcut that is on offer while the component that offers it is on screen. */
export interface Shortcut {
  readonly keys: string;
  readonly label: string;
  readonly group: 'Everywhere' | 'Go to' | 'In a list' | 'On this page';
  readonly run: () => void;
}

let offered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Offers shortcuts; the latest offer of the same keys wins. Returns how to withdraw them. */
export function offerShortcuts(shortcuts: readonly Shortcut[]): () => void {
  offered = [...offered, ...shortcuts];
  tell();
  return () => {
    offered = offered.filter((shortcut) => !shortcuts.includes(shortcut));
    tell();
  };
}

/** The shortcuts on offer now. */
export function offeredShortcuts(): readonly Shortcut[] {
  return offered;
}

/** Calls back when the offer changes; returns how to stop. */
export function watchShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
