/** What a shift leaves behind, as references and numbers: never a name. */
export interface ShiftFacts {
  readonly calls: number;
  readonly unverified: number;
  readonly referrals: readonly string[];
  readonly inDanger: readonly string[];
  readonly possibleExploiters: readonly string[];
  readonly open: readonly string[];
  readonly unanswered: readonly string[];
  readonly promises: readonly { readonly reference: string; readonly dueAt: string }[];
  readonly plansNotReceipted: readonly string[];
  readonly missing: readonly string[];
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The handover as it writes itself: what the next shift must do first stands first. */
export function handoverLines(facts: ShiftFacts): readonly string[] {
  const lines = [
    listed('In danger on this shift', facts.inDanger),
    listed('Missing now', facts.missing),
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
