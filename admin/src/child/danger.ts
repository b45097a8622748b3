import { ChildDangerDocument, type ChildDangerQuery } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import type { HubChild } from './ChildHub.js';

const decided: readonly string[] = ['ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'];

type Told = NonNullable<ChildDangerQuery['child']>['referrals'][number];

/** Whether a child is missing, or was told of as in danger or missing by a referral that waits to be decided. */
export function isInDanger(
  { missingEpisodes }: Pick<HubChild, 'missingEpisodes'>,
  referrals: readonly Omit<Told, 'id'>[],
): boolean {
  return (
    missingEpisodes.some(({ state }) => state === 'MISSING') ||
    referrals.some(
      ({ state, dangerNow, missingNow }) =>
        !decided.includes(state) && (dangerNow === 'YES' || missingNow === 'YES'),
    )
  );
}

/** The same, with the referrals asked for where this person may read them: the thin card has none. */
export function useDanger(child: HubChild): boolean {
  const enabled = child.access.canSeeInFull;
  const view = useView('childDanger', ChildDangerDocument, { id: child.id }, { enabled });
  return isInDanger(child, view.data?.child?.referrals ?? []);
}
