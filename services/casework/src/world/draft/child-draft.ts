import { daysUntilEighteen, londonDay } from '@ictg/kit/calendar';
import type { Authority } from '@ictg/kit/geography';
import { ageFindings, type AgeFinding } from '../child/age-finding.js';
import { circumstanceFor, type Circumstance } from '../child/circumstance.js';
import { decide, type Decided } from '../child/decide.js';
import type { Profile, Profiles } from '../child/profile.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import { placeFor } from '../plan/place.js';
import type { Fate, Slot } from '../plan/slot.js';
import { episodeOf, type Episode } from '../support/episode.js';

/** A referral before it is written. */
export interface ReferralDraft {
  readonly id: string;
  readonly receivedAt: Date;
  readonly receivedOn: string;
  readonly fate: Fate | { readonly kind: 'DUPLICATE'; readonly of: string };
  readonly queuePlace?: number | undefined;
  readonly decidedAt: Date | null;
  readonly decided: Decided | null;
  readonly episode: Episode | null;
  /** Given when all referrals of the world are in order. */
  reference: string;
}

/** Everything about one child before it is written. */
export interface ChildDraft {
  readonly id: string;
  readonly slot: Slot;
  readonly chance: Chance;
  readonly authority: Authority;
  profile: Profile;
  readonly circumstance: Circumstance;
  readonly ages: readonly AgeFinding[];
  readonly referrals: readonly ReferralDraft[];
  /** Only named people may see the child. */
  restrictedTo: readonly string[] | null;
  readonly ties: { readonly kind: 'SIBLING' | 'CO_VICTIM'; readonly other: ChildDraft }[];
}

const hour = 3_600_000;

/** Drafts a child from its slot: who it is, what the rules say of it, and how support went. */
export function draftChild(
  world: Chance,
  slot: Slot,
  profiles: Profiles,
  worldDate: string,
): ChildDraft {
  const chance = world.fork(`child ${slot.number}`);
  const authority = placeFor(chance, slot);
  const profile = profiles.deal(slot, authority);
  const circumstance = circumstanceFor(chance, slot, profile, authority);
  const ages = ageFindings(chance, slot, profile, worldDate);
  const decided = decide(slot, profile, circumstance, ages, authority);
  const isOpen = slot.fate.kind === 'IN_QUEUE';
  const decidedAt = isOpen ? null : decisionMoment(chance, slot, worldDate);
  const first: ReferralDraft = {
    id: recordId(chance, 'ref', slot.receivedAt),
    receivedAt: slot.receivedAt,
    receivedOn: slot.receivedOn,
    fate: slot.fate,
    queuePlace: slot.queuePlace,
    decidedAt,
    decided: isOpen || slot.fate.kind === 'WITHDRAWN' ? null : decided,
    episode:
      slot.fate.kind === 'SUPPORTED' && decidedAt
        ? episodeOf(chance.fork('episode'), {
            route: slot.fate.route,
            openedAt: decidedAt,
            bornOn: profile.bornOn,
            authority,
            stage: slot.stage,
            worldDate,
          })
        : null,
    reference: '',
  };
  const draft = {
    id: recordId(chance, 'chi', slot.receivedAt),
    slot,
    chance,
    authority,
    profile,
    circumstance,
    ages,
    restrictedTo: null,
    ties: [],
  };
  return { ...draft, referrals: [first, ...laterReferrals(draft, first, worldDate)] };
}

function decisionMoment(chance: Chance, slot: Slot, worldDate: string): Date {
  const latest = new Date(`${worldDate}T00:00:00Z`).getTime() - 9 * hour;
  const hours = chance.weighted([
    [chance.whole(2, 7), 5],
    [chance.whole(8, 26), 4],
    [chance.whole(27, 90), 1],
  ]);
  return new Date(
    Math.max(
      slot.receivedAt.getTime() + hour,
      Math.min(slot.receivedAt.getTime() + hours * hour, latest),
    ),
  );
}

type Begun = Omit<ChildDraft, 'referrals'>;

/** A second agency sends the same child, or the child is referred again a year after support ended. */
function laterReferrals(child: Begun, first: ReferralDraft, worldDate: string): ReferralDraft[] {
  const chance = child.chance.fork('later');
  const { slot } = child;
  if (first.decidedAt && slot.receivedOn >= '2020-01-01' && chance.happens(0.03)) {
    const receivedAt = new Date(slot.receivedAt.getTime() + chance.whole(1, 40) * hour);
    const decidedAt = new Date(receivedAt.getTime() + chance.whole(1, 5) * hour);
    if (decidedAt.getTime() > new Date(`${worldDate}T00:00:00Z`).getTime() - hour) return [];
    return [
      {
        ...begin(chance, receivedAt),
        fate: { kind: 'DUPLICATE', of: first.id },
        decidedAt,
        decided: null,
        episode: null,
      },
    ];
  }
  const again =
    first.episode?.endedOn && chance.happens(0.07)
      ? referredAgain(child, first.episode, chance, worldDate)
      : null;
  return again ? [again] : [];
}

function referredAgain(
  child: Begun,
  earlier: Episode,
  chance: Chance,
  worldDate: string,
): ReferralDraft | null {
  if (!earlier.endedOn || earlier.postEighteenFrom || earlier.closureReason === 'DIED') return null;
  const receivedAt = new Date(
    new Date(`${earlier.endedOn}T10:00:00Z`).getTime() + chance.whole(60, 420) * 24 * hour,
  );
  const receivedOn = londonDay(receivedAt);
  if (receivedOn < '2020-01-01' || daysUntilEighteen(child.profile.bornOn, receivedOn) < 30)
    return null;
  if (receivedAt.getTime() > new Date(`${worldDate}T00:00:00Z`).getTime() - 20 * 24 * hour)
    return null;
  const slot: Slot = {
    number: child.slot.number,
    receivedAt,
    receivedOn,
    fate: { kind: 'SUPPORTED', route: 'DIRECT_WORKER' },
  };
  const decided = decide(slot, child.profile, child.circumstance, child.ages, child.authority);
  const route = child.slot.fate.kind === 'SUPPORTED' ? child.slot.fate.route : null;
  if (route === null || decided.decision.offer !== route) return null;
  const decidedAt = new Date(receivedAt.getTime() + chance.whole(2, 30) * hour);
  const episode = episodeOf(chance.fork('episode'), {
    route,
    openedAt: decidedAt,
    bornOn: child.profile.bornOn,
    authority: child.authority,
    worldDate,
  });
  return {
    ...begin(chance, receivedAt),
    fate: { kind: 'SUPPORTED', route },
    decidedAt,
    decided,
    episode,
  };
}

function begin(chance: Chance, receivedAt: Date) {
  return {
    id: recordId(chance, 'ref', receivedAt),
    receivedAt,
    receivedOn: londonDay(receivedAt),
    reference: '',
  };
}
