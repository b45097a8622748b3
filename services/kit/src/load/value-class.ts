/** What kind of value stood in a cell, without saying what: reports of bad rows must hold no personal data. */
export function valueClass(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (/^\d+$/.test(trimmed)) return `${trimmed.length} digits`;
  if (/^[\d/.\- :TZ]+$/.test(trimmed)) return `digits and signs, ${trimmed.length} characters`;
  if (/^\p{L}+$/u.test(trimmed)) return `one word, ${trimmed.length} letters`;
  return `text, ${trimmed.length} characters`;
}
