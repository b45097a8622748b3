import type { Person } from '../hand/person.ts';
import { referralsIn } from '../hand/referral.ts';
import { someChild } from '../hand/world.ts';

/** A page of the back office, as it is looked at. */
export interface Place {
  readonly name: string;
  readonly path: string;
}

const fixed: readonly Place[] = [
  { name: 'today', path: '/' },
  { name: 'the queue of referrals', path: '/referrals' },
  { name: 'a referral by telephone', path: '/referrals/create' },
  { name: 'allocation', path: '/allocation' },
  { name: 'children', path: '/children' },
  { name: 'the line', path: '/line' },
  { name: 'sessions', path: '/sessions' },
  { name: 'people', path: '/people' },
  { name: 'insight', path: '/insight' },
  { name: 'settings', path: '/settings' },
  { name: 'a place that is not there', path: '/nowhere' },
];

/** Every page of the back office, those of a child and a referral among them. */
export async function everyPlace(person: Person): Promise<readonly Place[]> {
  const child = await someChild(person, 2);
  const [open] = await referralsIn(person, ['IN_TRIAGE', 'SUBMITTED', 'ACKNOWLEDGED']);
  const [decided] = await referralsIn(person, ['ACCEPTED']);
  const tabs = ['timeline', 'support', 'referrals', 'people', 'status', 'alerts', 'log'];
  return [
    ...fixed,
    ...tabs.map((tab) => ({ name: `a child, ${tab}`, path: `/children/${child.id}/${tab}` })),
    { name: 'a referral to decide', path: `/referrals/${open?.id ?? ''}` },
    { name: 'a referral decided', path: `/referrals/${decided?.id ?? ''}` },
  ];
}
