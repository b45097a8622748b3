import highsModule from 'highs';
// Its types describe the CommonJS build; what an ES module gets by default is the loader itself.
const loadHighs = highsModule;
let loaded;
/** Opens the solver once; it is a WebAssembly build of HiGHS. */
export function solver() {
  return (loaded ??= loadHighs());
}
/** The exact range of an unknown over all whole numbers that agree with every row; undefined when none do. */
export function rangeOf(highs, problem, unknown) {
  const [least, greatest] = ['Minimize', 'Maximize'].map((sense) => {
    const solved = highs.solve(text(problem, unknown, sense), { mip_rel_gap: 0 });
    return solved.Status === 'Optimal' ? Math.round(solved.ObjectiveValue) : undefined;
  });
  return least === undefined || greatest === undefined ? undefined : { least, greatest };
}
/** The problem in the LP format that the solver reads. */
function text({ bounds, rows }, unknown, sense) {
  const name = (at) => `x${at}`;
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
//# sourceMappingURL=solver.js.map
