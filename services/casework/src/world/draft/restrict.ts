import type { ChildDraft } from './child-draft.js';

/**
 * Restricts a few children to named people: a manager and the child's guardian. One each of the people one can be
 * in a trial, so that the difference can be seen by signing in as another.
 */
export function restrictSome(children: readonly ChildDraft[]): void {
  for (const [guardian, manager] of [
    ['direct-worker', 'manager'],
    ['rpc', 'manager'],
    ['direct-worker-2', 'manager-2'],
  ] as const) {
    const own = children.filter(
      (child) =>
        child.restrictedTo === null && guardianToday(child) === guardian && child.ties.length === 0,
    );
    const chosen = own.at(Math.floor(own.length / 2));
    if (chosen && own.length > 2) chosen.restrictedTo = [manager, guardian];
  }
}

/** The subject of the child's guardian on the world's day, if it has one. */
export function guardianToday(child: ChildDraft): string | undefined {
  const open = child.referrals
    .flatMap(({ episode }) => episode?.stints ?? [])
    .find(({ untilAt }) => untilAt === null);
  return open?.worker?.subject;
}
