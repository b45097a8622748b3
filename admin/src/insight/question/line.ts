/** A share at one period; null where it is not told. */
export interface LinePoint {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly interval: readonly number[] | null;
  readonly words: string;
}

/** Where a period stands from left to right, in hundredths. */
export function placeOf(at: number, count: number): number {
  return ((at + 0.5) * 100) / count;
}

/** The line through all that is told, broken where something is not: a gap is not a zero. */
export function linePaths(points: readonly LinePoint[]): readonly string[] {
  return stretches(points, ({ value }) => value !== null)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) =>
      pathOf(
        stretch.map((at) => [at, points[at]?.value ?? 0]),
        points.length,
      ),
    );
}

/** The bands between least and greatest; one period alone is as wide as its own column. */
export function bandPaths(points: readonly LinePoint[]): readonly string[] {
  return stretches(points, ({ interval }) => interval?.length === 2).map((stretch) => {
    const ends =
      stretch.length === 1 ? [(stretch[0] ?? 0) - 0.3, (stretch[0] ?? 0) + 0.3] : stretch;
    const edge = (side: 0 | 1) =>
      ends.map((at) => [at, points[Math.round(at)]?.interval?.[side] ?? 0] as const);
    return `${pathOf([...edge(1), ...edge(0).toReversed()], points.length)} Z`;
  });
}

function stretches(
  points: readonly LinePoint[],
  isTold: (point: LinePoint) => boolean,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  let before = -2;
  for (const [at, point] of points.entries()) {
    if (!isTold(point)) continue;
    if (at === before + 1) found.at(-1)?.push(at);
    else found.push([at]);
    before = at;
  }
  return found;
}

function pathOf(corners: readonly (readonly [at: number, share: number])[], count: number): string {
  const words = corners.map(
    ([at, share]) => `${placeOf(at, count).toFixed(2)} ${((1 - share) * 100).toFixed(2)}`,
  );
  return `M ${words.join(' L ')}`;
}
