/** One line of a transition table: an action that leads from some states to one. */
export interface Transition<State extends string, Action extends string, Guard extends string> {
  readonly action: Action;
  readonly from: readonly State[];
  readonly to: State;
  /** Names of the conditions that must hold as well; the command that acts looks them up. */
  readonly guards?: readonly Guard[];
}

/** A lifecycle as a table. */
export interface LifecycleTable<State extends string, Action extends string, Guard extends string> {
  /** What goes through it, e.g. referral: used in sentences. */
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  /** Ends: nothing leads out of them. */
  readonly terminal: readonly State[];
  /** States in which a record may stay for good although an action leads back out, e.g. closed and reopened. */
  readonly resting?: readonly State[];
  readonly actions: readonly Action[];
  readonly guards: readonly Guard[];
  readonly transitions: readonly Transition<State, Action, Guard>[];
}

/** What came of asking for an action. */
export type Move<State extends string, Guard extends string> =
  | { readonly ok: true; readonly to: State; readonly guards: readonly Guard[] }
  | { readonly ok: false; readonly code: 'ACTION_NOT_POSSIBLE_NOW'; readonly sentence: string };

/** A lifecycle that has been proved whole. */
export interface Lifecycle<
  State extends string,
  Action extends string,
  Guard extends string,
> extends LifecycleTable<State, Action, Guard> {
  /** Where an action leads from a state and which guards it needs; or why it is not possible. */
  move(state: State, action: Action): Move<State, Guard>;
  /** Whether the table knows the action in this state; guards may still forbid it. */
  allows(state: State, action: Action): boolean;
  /** The actions that the table knows in this state, in the order of the table. */
  actionsFrom(state: State): readonly Action[];
  /** Whether nothing leads out of the state. */
  isTerminal(state: State): boolean;
  /** Whether work on the record is still going on: neither terminal nor resting. */
  isOpen(state: State): boolean;
}

/** Thrown at load when a table contradicts itself; names every fault. */
export class LifecycleFault extends Error {
  constructor(
    name: string,
    readonly faults: readonly string[],
  ) {
    super(`The lifecycle of ${name} is not whole: ${faults.join('; ')}`);
    this.name = 'LifecycleFault';
  }
}

/** The state or action as people read it: `IN_TRIAGE` becomes "in triage", `requestInformation` "request information". */
export function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
