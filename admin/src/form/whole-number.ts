/** A number out of what was typed, within its bounds. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** What is wrong with what was typed where a whole number belongs; nothing of an empty field. */
export function wholeNumberFault(
  typed: unknown,
  bounds: readonly [least: number, most: number] | undefined,
): string | undefined {
  if (bounds === undefined || typeof typed !== 'string' || typed.trim() === '') return undefined;
  const [least, most] = bounds;
  return wholeNumber(typed, least, most) === null
    ? `Give a whole number from ${String(least)} to ${String(most)}.`
    : undefined;
}
