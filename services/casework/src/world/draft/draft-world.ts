import type { Day } from '@ictg/kit/calendar';
import { Profiles } from '../child/profile.js';
import { Chance } from '../chance/chance.js';
import { planChildren } from '../plan/plan.js';
import { hireWorkers } from '../staff/roster.js';
import { assignWorkers } from '../support/assign.js';
import type { Worker } from '../support/stint.js';
import { draftChild, type ChildDraft } from './child-draft.js';
import { restrictSome } from './restrict.js';
import { tieChildren } from './tie.js';

/** What a demo world is made from. The same three give the same world. */
export interface WorldSettings {
  readonly seed: string;
  readonly worldDate: Day;
  readonly children: number;
}

/** A whole demo world before it is written. */
export interface WorldDraft {
  readonly chance: Chance;
  readonly worldDate: Day;
  readonly children: readonly ChildDraft[];
  readonly workers: readonly Worker[];
  readonly referralCount: number;
}

/** Invents the world: children, what became of them, and who worked with them. */
export function draftWorld({ seed, worldDate, children: count }: WorldSettings): WorldDraft {
  const chance = new Chance(seed);
  const profiles = new Profiles(chance.fork('profiles'), worldDate);
  const children = planChildren(chance.fork('plan'), count, worldDate).map((slot) =>
    draftChild(chance, slot, profiles, worldDate),
  );
  tieChildren(chance, children);
  const referrals = children
    .flatMap((child) => child.referrals)
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  referrals.forEach((referral, index) => {
    referral.reference = `R-${referral.receivedAt.getUTCFullYear()}-${String(index + 1).padStart(5, '0')}`;
  });
  const episodes = referrals.flatMap(({ episode }) => episode ?? []);
  const workers = hireWorkers(
    chance.fork('staff'),
    episodes.flatMap(({ stints }) => stints),
    worldDate,
  );
  assignWorkers(chance.fork('assignment'), episodes, workers, worldDate);
  restrictSome(children);
  return { chance, worldDate, children, workers, referralCount: referrals.length };
}
