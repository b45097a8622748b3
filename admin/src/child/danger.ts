import type { HubChild } from './ChildHub.js';

const decided: readonly string[] = ['ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'];

/** Whether a child is missing, or was told of as in danger or missing by a referral that waits to be decided. */
export function isInDanger(child: Pick<HubChild, 'missingEpisodes' | 'referrals'>): boolean {
  return (
    child.missingEpisodes.some(({ state }) => state === 'MISSING') ||
    child.referrals.some(
      ({ state, dangerNow, missingNow }) =>
        !decided.includes(state) && (dangerNow === 'YES' || missingNow === 'YES'),
    )
  );
}
