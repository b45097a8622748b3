/** A stretch in which somebody was the worker. */
export interface WorkedSpan {
  readonly staffId: string;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
}

/** How steady support has been. */
export interface ContinuityFigures {
  /** How many different people there were. */
  readonly workers: number;
  /** How often one person followed another. */
  readonly changes: number;
  /** Whole days in which nobody was the worker, between two who were. */
  readonly daysBetween: number;
  /** Whole days until somebody was allocated at first; null while nobody has been. */
  readonly daysToFirst: number | null;
  /** Whole days that the present worker has had the child; null while nobody is. */
  readonly daysWithPresent: number | null;
}

const day = 86_400_000;

/** How steady an episode has been, by its allocations in whatever order. */
export function continuityOf(
  openedAt: Date,
  spans: readonly WorkedSpan[],
  now: Date,
): ContinuityFigures {
  const inOrder = [...spans].sort((a, b) => a.fromAt.getTime() - b.fromAt.getTime());
  const [first] = inOrder;
  const pairs = inOrder.slice(1).map((span, at) => [inOrder[at] as WorkedSpan, span] as const);
  const present = inOrder.find(({ untilAt }) => untilAt === null);
  return {
    workers: new Set(inOrder.map(({ staffId }) => staffId)).size,
    changes: pairs.filter(([before, after]) => before.staffId !== after.staffId).length,
    daysBetween: pairs.reduce(
      (days, [before, after]) =>
        days + wholeDays((before.untilAt ?? after.fromAt).getTime(), after.fromAt.getTime()),
      0,
    ),
    daysToFirst: first ? wholeDays(openedAt.getTime(), first.fromAt.getTime()) : null,
    daysWithPresent: present ? wholeDays(present.fromAt.getTime(), now.getTime()) : null,
  };
}

function wholeDays(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / day));
}
