import { inWords, LifecycleFault, type Lifecycle, type LifecycleTable } from './lifecycle.js';
import { tableFaults } from './table-faults.js';

/**
 * Makes a lifecycle of a table after proving it whole: every state can be reached, every state that is no end has
 * a way out and can come to an end, no action leads two ways from one state, and nothing is named that is not listed.
 * @throws LifecycleFault naming every fault
 */
export function defineLifecycle<
  const State extends string,
  const Action extends string,
  const Guard extends string = never,
>(table: LifecycleTable<State, Action, Guard>): Lifecycle<State, Action, Guard> {
  const faults = tableFaults(table);
  if (faults.length > 0) throw new LifecycleFault(table.name, faults);

  const find = (state: State, action: Action) =>
    table.transitions.find((one) => one.action === action && one.from.includes(state));
  const actionsFrom = (state: State) =>
    table.actions.filter((action) => find(state, action) !== undefined);
  const isTerminal = (state: State) => table.terminal.includes(state);

  return {
    ...table,
    actionsFrom,
    isTerminal,
    allows: (state, action) => find(state, action) !== undefined,
    isOpen: (state) => !isTerminal(state) && !(table.resting ?? []).includes(state),
    move(state, action) {
      const found = find(state, action);
      if (found) return { ok: true, to: found.to, guards: found.guards ?? [] };
      return { ok: false, code: 'ACTION_NOT_POSSIBLE_NOW', sentence: refusal(state, action) };
    },
  };

  function refusal(state: State, action: Action): string {
    const now = `This ${table.name} is ${inWords(state)}, so the step "${inWords(action)}" is not possible.`;
    const open = actionsFrom(state).map(inWords);
    return open.length === 0
      ? `${now} It has come to its end.`
      : `${now} Possible now: ${open.join(', ')}.`;
  }
}
