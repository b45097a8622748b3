/** Most shades of a map that the eye still tells apart. */
const mostSteps = 5;

/** Upper ends of the shades for the given counts, whole and growing; nothing for a map of nothing. */
export function stepsFor(counts: readonly number[]): readonly number[] {
  const found = [...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b);
  if (found.length <= mostSteps) return found;
  const ends = Array.from(
    { length: mostSteps },
    (_, at) => found[Math.ceil(((at + 1) * found.length) / mostSteps) - 1] ?? 0,
  );
  return [...new Set(ends)];
}

/** Which shade a count has: 0 for none, then 1 and up. */
export function shadeOf(count: number, steps: readonly number[]): number {
  if (count <= 0) return 0;
  const at = steps.findIndex((end) => count <= end);
  return at === -1 ? steps.length : at + 1;
}

/** The words of the legend: `none`, `1`, `2 to 4`. */
export function shadeWords(steps: readonly number[]): readonly string[] {
  return ['none', ...steps.map((end, at) => rangeWords((steps[at - 1] ?? 0) + 1, end))];
}

function rangeWords(from: number, to: number): string {
  return from === to ? String(to) : `${String(from)} to ${String(to)}`;
}
