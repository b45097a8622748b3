import {
  addDays,
  addMonths,
  eighteenthBirthday,
  londonDay,
  londonInstant,
  type Day,
} from '@ictg/kit/calendar';
import type { Authority } from '@ictg/kit/geography';
import { shippedRuleBook, siteOn, versionOn } from '../../eligibility/index.js';
import type { ClosureReason, WorkerRole } from '../../support/support.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import type { Slot } from '../plan/slot.js';
import type { Stint } from './stint.js';

/** One episode of support before it is written. */
export interface Episode {
  readonly route: WorkerRole;
  readonly openedAt: Date;
  readonly firstContactAt: Date | null;
  /** Null while it is open. */
  readonly endedOn: Day | null;
  readonly closureReason: ClosureReason | null;
  /** Who worked, in turn; empty while nobody is allocated. */
  readonly stints: Stint[];
  /** Work with a post-18 worker that followed, if any: from when. */
  readonly postEighteenFrom: Day | null;
}

const hour = 3_600_000;

export interface EpisodeFacts {
  readonly route: WorkerRole;
  readonly openedAt: Date;
  readonly bornOn: Day;
  readonly authority: Authority;
  readonly stage?: Slot['stage'];
  readonly worldDate: Day;
}

/** How support went from the day it was offered to its end, or to the world's day. */
export function episodeOf(chance: Chance, facts: EpisodeFacts): Episode {
  const { route, openedAt, stage, worldDate } = facts;
  const { role, authority } = { role: route, authority: facts.authority };
  const open = { route, openedAt, endedOn: null, closureReason: null, postEighteenFrom: null };
  if (stage === 'AWAITING_ALLOCATION') return { ...open, firstContactAt: null, stints: [] };
  const worldStart = londonInstant(worldDate).getTime();
  const allocatedAt = new Date(
    Math.min(openedAt.getTime() + chance.whole(1, 30) * hour, worldStart - 2 * hour),
  );
  const stint = (fromAt: Date, untilAt: Date | null, stintRole: WorkerRole): Stint => ({
    role: stintRole,
    authority,
    fromAt,
    untilAt,
    worker: undefined,
  });
  if (stage === 'ALLOCATED')
    return { ...open, firstContactAt: null, stints: [stint(allocatedAt, null, role)] };

  const firstContactAt = new Date(
    Math.min(allocatedAt.getTime() + chance.whole(2, 100) * hour, worldStart - hour),
  );
  const ending = endOf(chance, facts);
  const soonest = addDays(londonDay(firstContactAt), 7);
  const comesOfAge = ending.reason === 'TURNED_18' ? postEighteenStart(chance, facts) : null;
  const postEighteenFrom = comesOfAge !== null && comesOfAge > soonest ? comesOfAge : null;
  const planned = postEighteenFrom ? addDays(postEighteenFrom, chance.whole(60, 190)) : ending.on;
  const endedOn = planned > soonest ? planned : soonest;
  if (endedOn >= worldDate)
    return { ...open, firstContactAt, stints: [stint(allocatedAt, null, role)] };
  const handedOverAt = postEighteenFrom
    ? londonInstant(postEighteenFrom, '10:00')
    : londonInstant(endedOn, '16:00');
  return {
    route: postEighteenFrom ? 'POST_18_WORKER' : route,
    openedAt,
    firstContactAt,
    endedOn,
    closureReason: postEighteenFrom ? 'NEEDS_MET' : ending.reason,
    stints: [
      stint(allocatedAt, handedOverAt, role),
      ...(postEighteenFrom
        ? [stint(handedOverAt, londonInstant(endedOn, '16:00'), 'POST_18_WORKER')]
        : []),
    ],
    postEighteenFrom,
  };
}

interface Ending {
  readonly on: Day;
  readonly reason: ClosureReason;
}

function endOf(chance: Chance, { route, openedAt, bornOn }: EpisodeFacts): Ending {
  const openedOn = londonDay(openedAt);
  const grownUpOn = eighteenthBirthday(bornOn);
  const usual = usualEnding(chance, route, openedOn);
  if (usual.on < grownUpOn) return usual;
  const lingering = addDays(grownUpOn, chance.whole(0, 21));
  const limit = timeLimit(openedOn);
  return {
    on: limit !== null && limit < lingering ? limit : lingering,
    reason: chance.weighted<ClosureReason>([
      ['TURNED_18', 7],
      ['MOVED_TO_ADULT_OR_POST_18_SUPPORT', 3],
    ]),
  };
}

function usualEnding(chance: Chance, route: WorkerRole, openedOn: Day): Ending {
  // Two draws make lengths cluster in the middle, with a tail.
  const share = (chance.unit() + chance.unit()) / 2 + (chance.happens(0.15) ? chance.unit() : 0);
  const months =
    route === 'RPC'
      ? 2 + share * (openedOn < '2021-01-01' ? 9 : 17)
      : 3 + share * (openedOn < '2021-01-01' ? 20 : 30);
  const on = addDays(openedOn, Math.round(months * 30.4));
  const limit = timeLimit(openedOn);
  if (limit !== null && on > limit) return { on: limit, reason: 'NEEDS_MET' };
  return { on, reason: chance.weighted(route === 'RPC' ? rpcReasons : workerReasons) };
}

/** Until May 2021 support ended after 18 months. */
function timeLimit(openedOn: Day): Day | null {
  const limit = addMonths(openedOn, 18);
  return limit < '2021-05-01' ? limit : null;
}

const workerReasons: readonly (readonly [ClosureReason, number])[] = [
  ['NEEDS_MET', 52],
  ['LEFT_ENGLAND_AND_WALES', 8],
  ['NOT_A_VICTIM_NO_CONTINUING_CONCERN', 8],
  ['DECLINED', 9],
  ['DETERMINED_ADULT', 7],
  ['TRANSFERRED', 9],
  ['LONG_TERM_MISSING_SIGNED_OFF', 6],
  ['DIED', 0.3],
  ['NOT_RECORDED', 1],
];
const rpcReasons: readonly (readonly [ClosureReason, number])[] = [
  ['NEEDS_MET', 70],
  ['NOT_A_VICTIM_NO_CONTINUING_CONCERN', 12],
  ['DECLINED', 10],
  ['TRANSFERRED', 6],
  ['NOT_RECORDED', 2],
];

/** When a post-18 worker took over, where the pilot ran on the eighteenth birthday and somebody found the need. */
function postEighteenStart(
  chance: Chance,
  { route, bornOn, authority, worldDate }: EpisodeFacts,
): Day | null {
  const day = addDays(eighteenthBirthday(bornOn), -1);
  const pilot = versionOn(shippedRuleBook, day)?.postEighteen.sites ?? [];
  if (route !== 'DIRECT_WORKER' || pilot.length === 0 || day >= worldDate) return null;
  const site = siteOn(shippedRuleBook, authority.code, day);
  return site && pilot.some((one) => one.site === site.id) && chance.happens(0.5)
    ? addDays(day, 1)
    : null;
}
