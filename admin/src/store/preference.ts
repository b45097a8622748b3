/** What a browser may remember: how the screen looks. Nothing about a child is ever kept in it. */
export type Preference = 'theme' | 'locale' | 'letters' | 'menu';

/** Reads a remembered preference; null when there is none or the browser keeps nothing. */
export function recall(preference: Preference): string | null {
  try {
    return localStorage.getItem(`ictg.${preference}`);
  } catch {
    return null;
  }
}

/** Remembers a preference where the browser allows it. */
export function remember(preference: Preference, value: string): void {
  try {
    localStorage.setItem(`ictg.${preference}`, value);
  } catch {
    // A browser that keeps nothing simply forgets.
  }
}
