import { addDays, type Day } from '@ictg/kit/calendar';
import type { AgeOutcome, AgeSource } from '../../child/child.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import type { Slot } from '../plan/slot.js';
import type { Profile } from './profile.js';

/** A finding on a child's age before it is written. */
export interface AgeFinding {
  readonly source: AgeSource;
  readonly outcome: AgeOutcome;
  readonly bornOn: Day | null;
  readonly determinedOn: Day;
  readonly underChallenge: boolean;
}

/** What was said and found about a child's age, up to the world's day. */
export function ageFindings(
  chance: Chance,
  slot: Slot,
  profile: Profile,
  worldDate: Day,
): readonly AgeFinding[] {
  const { receivedOn } = slot;
  const claimed: AgeFinding = {
    source: 'CLAIMED',
    outcome: 'CHILD',
    bornOn: profile.bornOn,
    determinedOn: addDays(receivedOn, -chance.whole(1, 20)),
    underChallenge: false,
  };
  if (slot.fate.kind === 'NOT_ACCEPTED' && slot.fate.reason === 'ADULT_AFTER_DETERMINATION') {
    const bornOn = `${Number(receivedOn.slice(0, 4)) - chance.whole(19, 23)}-01-01`;
    return [
      claimed,
      {
        ...claimed,
        source: 'COUNCIL',
        outcome: 'ADULT',
        bornOn,
        determinedOn: addDays(receivedOn, -chance.whole(0, 1)),
      },
    ];
  }
  if (profile.birthStatus === 'EXACT') return [];
  if (profile.birthStatus === 'ESTIMATED' && chance.happens(0.6)) return [claimed];
  // The Home Office said adult; that is challenged, and months later the council finds a child.
  const office: AgeFinding = {
    source: 'HOME_OFFICE',
    outcome: 'ADULT',
    bornOn: null,
    determinedOn: addDays(receivedOn, -1),
    underChallenge: true,
  };
  const council: AgeFinding = {
    source: 'COUNCIL',
    outcome: 'CHILD',
    bornOn: profile.bornOn,
    determinedOn: addDays(receivedOn, chance.whole(40, 160)),
    underChallenge: false,
  };
  return [claimed, ...(profile.birthStatus === 'DISPUTED' ? [office] : []), council].filter(
    ({ determinedOn }) => determinedOn < worldDate,
  );
}
