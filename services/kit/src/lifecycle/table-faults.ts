import type { LifecycleTable } from './lifecycle.js';

/** Every way in which a transition table contradicts itself; none when it is whole. */
export function tableFaults(table: LifecycleTable<string, string, string>): readonly string[] {
  const { states, initial, terminal, resting = [], actions, guards, transitions } = table;
  const arrows = transitions.flatMap(({ action, from, to }) =>
    from.map((state) => ({ action, from: state, to })),
  );
  const reachable = spread([initial], (state) =>
    arrows.filter(({ from }) => from === state).map(({ to }) => to),
  );
  const canEnd = spread([...terminal, ...resting], (state) =>
    arrows.filter(({ to }) => to === state).map(({ from }) => from),
  );
  const hasWayOut = (state: string) =>
    arrows.some(({ from, to }) => from === state && to !== state);

  return [
    ...unlisted('state', states, [
      initial,
      ...terminal,
      ...resting,
      ...arrows.flatMap(({ from, to }) => [from, to]),
    ]),
    ...unlisted(
      'action',
      actions,
      arrows.map(({ action }) => action),
    ),
    ...unlisted(
      'guard',
      guards,
      transitions.flatMap((one) => one.guards ?? []),
    ),
    ...twice('state', states),
    ...twice('action', actions),
    ...twice(
      'pair',
      arrows.map(({ from, action }) => `${from} and ${action}`),
    ),
    ...states.filter((state) => !reachable.has(state)).map((state) => `nothing leads to ${state}`),
    ...states
      .filter((state) => !terminal.includes(state) && !hasWayOut(state))
      .map((state) => `${state} is no end but nothing leads out of it`),
    ...terminal
      .filter(hasWayOut)
      .map((state) => `${state} is an end but something leads out of it`),
    ...states
      .filter((state) => !canEnd.has(state))
      .map((state) => `from ${state} no end can be reached`),
    ...actions
      .filter((action) => !arrows.some((one) => one.action === action))
      .map((action) => `the action ${action} leads nowhere`),
    ...guards
      .filter((guard) => !transitions.some((one) => one.guards?.includes(guard)))
      .map((guard) => `the guard ${guard} guards nothing`),
  ];
}

function unlisted(kind: string, listed: readonly string[], named: readonly string[]): string[] {
  return [...new Set(named)]
    .filter((name) => !listed.includes(name))
    .map((name) => `the ${kind} ${name} is not listed`);
}

function twice(kind: string, names: readonly string[]): string[] {
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(repeated)].map((name) => `the ${kind} ${name} stands twice`);
}

function spread(
  start: readonly string[],
  next: (state: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(start);
  // A Set visits what is added to it while it is walked, so this ends when nothing new is found.
  for (const state of found) for (const one of next(state)) found.add(one);
  return found;
}
