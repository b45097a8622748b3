import type { HomeKey, HomeQuery } from '../__generated__/graphql.js';
import { listAddress } from '../list/list-address.js';

/** One count of Today. */
export type HomeCount = HomeQuery['home']['counts'][number];

/** The list behind each count. `CHILDREN_MINE` needs to know whose. */
export function addressOf(key: HomeKey, staffId: string | null): string {
  switch (key) {
    case 'REFERRALS_OVERDUE':
      return listAddress('/referrals', { overdue: true });
    case 'REFERRALS_NEW':
      return listAddress('/referrals', { states: ['SUBMITTED', 'ACKNOWLEDGED'] });
    case 'REFERRALS_OPEN':
      return listAddress('/referrals', { open: true });
    case 'CLOSURES_TO_APPROVE':
      return listAddress('/allocation', { closureProposed: true });
    case 'ADVICE_OVERDUE':
      return listAddress('/advice', { standings: ['OVERDUE'] });
    case 'MATTERS_OVERDUE':
      return listAddress('/matters', { overdue: true });
    case 'CHILDREN_MISSING_NOW':
      return listAddress('/children', { worry: 'MISSING_NOW' });
    case 'CHILDREN_NO_WORKER':
      return listAddress('/children', { worry: 'NO_WORKER' });
    case 'CHILDREN_NO_FIRST_CONTACT':
      return listAddress('/children', { worry: 'NO_FIRST_CONTACT' });
    case 'CHILDREN_WORKER_AWAY_WITHOUT_COVER':
      return listAddress('/children', { worry: 'WORKER_AWAY_WITHOUT_COVER' });
    case 'CHILDREN_EIGHTEEN_WITHIN_100_DAYS':
      return listAddress('/children', { worry: 'EIGHTEEN_WITHIN_100_DAYS' });
    case 'CHILDREN_MINE':
      return listAddress('/children', staffId === null ? {} : { staffId });
  }
}

/** Counts that are about children to worry about; the others say what needs a person. */
export function isWorry(key: HomeKey): boolean {
  return key.startsWith('CHILDREN_') && key !== 'CHILDREN_MINE';
}
