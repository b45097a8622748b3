import highsModule, { type Highs } from 'highs';

// Its types describe the CommonJS build; what an ES module gets by default is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** A sum of unknowns that lies between two figures. */
export interface Row {
  readonly unknowns: readonly number[];
  readonly least: number;
  readonly greatest: number;
}

/** Whole numbers of which only bounds and the bounds of some sums are known. */
export interface Problem {
  readonly bounds: readonly { readonly least: number; readonly greatest: number }[];
  readonly rows: readonly Row[];
}

/** What is left open about one unknown. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

let loaded: Promise<Highs> | undefined;

/** Opens the solver once; it is a WebAssembly build of HiGHS. */
export function solver(): Promise<Highs> {
  return (loaded ??= loadHighs());
}

/** The exact range of an unknown over all whole numbers that agree with every row; undefined when none do. */
export function rangeOf(highs: Highs, problem: Problem, unknown: number): Range | undefined {
  const [least, greatest] = (['Minimize', 'Maximize'] as const).map((sense) => {
    const solved = highs.solve(text(problem, unknown, sense), { mip_rel_gap: 0 });
    return solved.Status === 'Optimal' ? Math.round(solved.ObjectiveValue) : undefined;
  });
  return least === undefined || greatest === undefined ? undefined : { least, greatest };
}

/** The problem in the LP format that the solver reads. */
function text({ bounds, rows }: Problem, unknown: number, sense: string): string {
  const name = (at: number): string => `x${at}`;
  return [
    sense,
    ` obj: ${name(unknown)}`,
    'Subject To',
    ...rows.flatMap(({ unknowns, least, greatest }, at) => {
      const sum = unknowns.map(name).join(' + ');
      return [` a${at}: ${sum} >= ${least}`, ` b${at}: ${sum} <= ${greatest}`];
    }),
    'Bounds',
    ...bounds.map(({ least, greatest }, at) => ` ${least} <= ${name(at)} <= ${greatest}`),
    'General',
    ` ${bounds.map((_, at) => name(at)).join(' ')}`,
    'End',
  ].join('\n');
}
