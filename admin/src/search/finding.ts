/** One thing found, ready to be opened. */
export interface Finding {
  readonly kind: 'Children' | 'Referrals' | 'Authorities' | 'Pages';
  readonly title: string;
  readonly detail: string;
  /** Why it was found, when that is not plain to see: "sounds alike", "also known as". */
  readonly why: string | null;
  readonly to: string;
}

/** The text worth asking for: trimmed, single spaces, at least two characters. */
export function searchText(typed: string): string | null {
  const text = typed.trim().replaceAll(/\s+/g, ' ');
  return text.length < 2 ? null : text;
}
