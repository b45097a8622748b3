/** How a domain has changed, with a word beside the sign, so that nothing hangs on a colour. */
export function changeWords(change: number | null): string {
  if (change === null) return 'not known';
  if (change === 0) return 'the same';
  return change > 0 ? `+${String(change)} better` : `−${String(-change)} worse`;
}
