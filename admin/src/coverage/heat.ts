/** The steps of the shades, from nothing known to nearly everybody. */
export const steps = [
  { below: 0, words: 'no percentage' },
  { below: 10, words: 'below 10%' },
  { below: 25, words: '10 to 24%' },
  { below: 50, words: '25 to 49%' },
  { below: 75, words: '50 to 74%' },
  { below: 101, words: '75% and more' },
] as const;

/** Which shade a percentage has; the first for none. */
export function shadeOfPercent(percent: number | null | undefined): number {
  if (percent == null) return 0;
  return steps.findIndex(({ below }) => percent < below);
}
