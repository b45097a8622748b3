/** What a shift leaves behind, as references and numbers: never a name. */
export interface ShiftFacts {
  /** When the last handover was written, if nobody has signed it. */
  readonly notTakenOver: string | null;
  readonly calls: number;
  readonly unverified: number;
  readonly referrals: readonly string[];
  readonly inDanger: readonly string[];
  /** Calls of earlier shifts that are still going on with somebody in danger. */
  readonly stillInDanger: readonly string[];
  readonly possibleExploiters: readonly string[];
  readonly open: readonly string[];
  readonly unanswered: readonly string[];
  readonly promises: readonly { readonly reference: string; readonly dueAt: string }[];
  readonly plansNotReceipted: readonly string[];
  /** Children in a missing episode that has not ended, whoever opened it and whenever. */
  readonly missing: readonly MissingChild[];
  /** Referrals still to be decided that say so, of children without an episode since. */
  readonly saidMissing: readonly string[];
}

interface MissingChild {
  readonly reference: string;
  readonly since: string;
  readonly policeTold: boolean;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A child may have been missing for weeks, and then a weekday says nothing. */
const longClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** When a handover was written, in words. */
export function writtenAt(at: Date): string {
  return longClock.format(at);
}

/** The handover as it writes itself: what the next shift must do first stands first. */
export function handoverLines(facts: ShiftFacts): readonly string[] {
  const lines = [
    facts.notTakenOver !== null &&
      `Nobody has taken over from the handover of ${writtenAt(new Date(facts.notTakenOver))}: read it too.`,
    listed('In danger, and the call of an earlier shift still goes on', facts.stillInDanger),
    listed('In danger on this shift', facts.inDanger),
    listed(
      'Missing now',
      facts.missing.map(
        ({ reference, since, policeTold }) =>
          `${reference} since ${longClock.format(new Date(since))}${policeTold ? '' : ' (police not told yet)'}`,
      ),
    ),
    listed('Said to be missing, no episode opened', facts.saidMissing),
    listed('Nobody has rung back yet', facts.unanswered),
    facts.promises.length > 0 &&
      `Promised to ring back: ${facts.promises
        .map(({ reference, dueAt }) => `${reference} by ${clock.format(new Date(dueAt))}`)
        .join(', ')}.`,
    listed('Calls still open', facts.open),
    listed('Safety plans not receipted', facts.plansNotReceipted),
    listed('Possible exploiters', facts.possibleExploiters),
    listed('Referrals made', facts.referrals),
    `${counted(facts.calls, 'call')} on this shift${
      facts.unverified > 0
        ? `, ${counted(facts.unverified, 'professional')} of them not rung back`
        : ''
    }.`,
  ];
  return lines.filter((line) => line !== false);
}

function listed(what: string, references: readonly string[]): string | false {
  return references.length > 0 && `${what}: ${references.join(', ')}.`;
}

function counted(number: number, what: string): string {
  return `${number === 0 ? 'No' : String(number)} ${what}${number === 1 ? '' : 's'}`;
}
