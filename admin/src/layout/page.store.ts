let title = '';
const listeners = new Set<() => void>();

/** Notes the heading of the page that has just been opened, for the announcer. */
export function openPage(heading: string): void {
  title = heading;
  for (const listener of listeners) listener();
}

/** The heading of the present page. */
export function pageHeading(): string {
  return title;
}

/** Calls back when another page is opened; returns how to stop. */
export function watchPage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
