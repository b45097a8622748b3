/** The parts of a key press that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Function keys that browsers leave alone: they work while somebody types and talks. */
function isFree(name: string): boolean {
  return name === 'F8' || name === 'F9';
}

/** The name of a key press as shortcuts write it: `n`, `?`, `Esc`, `Ctrl+Enter`; null for one no shortcut may use. A bare `Enter` belongs to the link or button with focus. */
export function keyName(press: KeyPress): string | null {
  if (press.altKey) return null;
  const name = press.key === 'Escape' ? 'Esc' : press.key;
  if (press.ctrlKey || press.metaKey) return name === 'Enter' ? 'Ctrl+Enter' : null;
  return (name.length === 1 && name !== ' ') || name === 'Esc' || isFree(name) ? name : null;
}

/** What one more key makes of the keys already pressed: a finished shortcut, the beginning of one, or neither. */
export type SequenceStep = { readonly done: string } | { readonly begun: string } | 'none';

/** Follows sequences such as `g r`. A key that does not continue one is tried as a beginning of its own. */
export function step(begun: string, key: string, known: readonly string[]): SequenceStep {
  const candidates = begun === '' ? [key] : [`${begun} ${key}`, key];
  for (const candidate of candidates) {
    if (known.includes(candidate)) return { done: candidate };
    if (known.some((keys) => keys.startsWith(`${candidate} `))) return { begun: candidate };
  }
  return 'none';
}

/** Whether a key works while somebody types: only saving, leaving and the free function keys do. */
export function worksWhileTyping(key: string): boolean {
  return key === 'Ctrl+Enter' || key === 'Esc' || isFree(key);
}

const textKinds = [
  'text',
  'search',
  'email',
  'tel',
  'url',
  'number',
  'password',
  'date',
  'time',
  'datetime-local',
  'month',
  'week',
];

/** Whether the place with focus takes text, so that a letter belongs to it. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  if (target.getAttribute('role') === 'combobox') return true;
  return target instanceof HTMLInputElement && textKinds.includes(target.type);
}
