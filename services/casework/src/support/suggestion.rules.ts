import { addDays, type Day, dayInWords, daysBetween } from '@ictg/kit/calendar';
import { postHolds, type PostFacts } from '../staff/post.rules.js';
import { weekdays } from '../staff/staff.vocabulary.js';
import { allocationFault, caseloadLimit, type WorkerFacts } from './allocation.rules.js';
import { staffRoleFor } from './support.words.js';
import type { WorkerRole } from './support.vocabulary.js';

/** A possible worker. */
export interface Candidate extends WorkerFacts {
  readonly posts: readonly (PostFacts & {
    readonly caseloadLimit?: number | null;
    readonly workingDays: readonly string[];
  })[];
  readonly languages: readonly string[];
  /** Leave today or to come. */
  readonly leave: readonly {
    readonly fromOn: Day;
    readonly untilOn: Day;
    readonly coverName: string | null;
  }[];
}

/** What the child needs of a worker. */
export interface Need {
  readonly today: Day;
  readonly role: WorkerRole;
  readonly weight: number;
  readonly restrictedTo: readonly string[] | null;
  readonly presentStaffId: string | null;
  readonly authority: Place | null;
  /** First language, when it is not English and known. */
  readonly language: string | null;
  /** Staff who work with a brother, sister, other family or a child exploited together with this one. */
  readonly withLinkedChildren: readonly {
    readonly staffId: string;
    readonly tie: 'SIBLING' | 'FAMILY' | 'CO_VICTIM';
  }[];
  /** Staff who were this child's worker before. */
  readonly earlierStaffIds: readonly string[];
}

/** Where the child lives, as far as a map of areas needs it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly forceCode: string;
  readonly regionCode: string;
}

export interface SuggestionReason {
  readonly points: number;
  readonly sentence: string;
}

/** How well a worker suits, and why. Nobody is left out: who cannot be chosen comes last and says why. */
export interface Suggestion {
  readonly staffId: string;
  readonly score: number;
  /** Whether the worker can be allocated without a further word. */
  readonly isPossible: boolean;
  /** What stands against it, in a sentence with the way out. */
  readonly obstacle: string | null;
  readonly obstacleCode: string | null;
  /** Whether a reason in words is enough to go on all the same. */
  readonly allowedWithReason: boolean;
  readonly limit: number | null;
  /** The weightiest first. */
  readonly reasons: readonly SuggestionReason[];
}

const soon = 14;

/** Ranks every possible worker for a child: who can be chosen first, then by how well they suit. */
export function suggestWorkers(
  candidates: readonly Candidate[],
  need: Need,
  placeOf: (code: string) => Place | undefined,
): Suggestion[] {
  return candidates
    .map((candidate) => ({ name: candidate.name, ...suggestionFor(candidate, need, placeOf) }))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.score - a.score ||
        a.name.localeCompare(b.name, 'en') ||
        (a.staffId < b.staffId ? -1 : 1),
    )
    .map(({ name: _name, ...suggestion }) => suggestion);
}

function rank({ isPossible, allowedWithReason }: Suggestion): number {
  if (isPossible) return 0;
  return allowedWithReason ? 1 : 2;
}

function suggestionFor(
  candidate: Candidate,
  need: Need,
  placeOf: (code: string) => Place | undefined,
): Suggestion {
  const fault = allocationFault(candidate, { ...need, route: need.role, reason: null });
  const reasons = [
    ...known(candidate, need),
    ...load(candidate, need),
    ...area(candidate, need, placeOf),
    ...language(candidate, need),
    ...presence(candidate, need),
  ].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    staffId: candidate.staffId,
    score: reasons.reduce((sum, reason) => sum + reason.points, 0),
    isPossible: fault === null,
    obstacle: fault?.sentence ?? null,
    obstacleCode: fault?.code ?? null,
    allowedWithReason: fault?.allowedWithReason ?? false,
    limit: caseloadLimit(candidate, need.role, need.today),
    reasons,
  };
}

const ties = {
  SIBLING: 'a brother or sister',
  FAMILY: 'a relative',
  CO_VICTIM: 'a child exploited together with this one',
} as const;

function known({ staffId }: Candidate, need: Need): SuggestionReason[] {
  const tie = (['SIBLING', 'CO_VICTIM', 'FAMILY'] as const).find((kind) =>
    need.withLinkedChildren.some((one) => one.staffId === staffId && one.tie === kind),
  );
  return [
    ...(tie
      ? [{ points: tie === 'FAMILY' ? 15 : 30, sentence: `Already works with ${ties[tie]}.` }]
      : []),
    ...(need.earlierStaffIds.includes(staffId) && need.presentStaffId !== staffId
      ? [{ points: 20, sentence: "Was this child's worker before." }]
      : []),
  ];
}

function load(candidate: Candidate, need: Need): SuggestionReason[] {
  const limit = caseloadLimit(candidate, need.role, need.today);
  const after = candidate.weight + need.weight;
  if (limit === null) {
    const points = Math.max(-30, 20 - candidate.weight);
    return [{ points, sentence: `Carries ${candidate.weight}; no limit is set.` }];
  }
  const points = Math.max(-40, Math.round(30 - (40 * after) / limit));
  const sentence =
    after > limit
      ? `Would carry ${after}, over the limit of ${limit}.`
      : `Would carry ${after} of ${limit}.`;
  return [{ points, sentence }];
}

function area(
  candidate: Candidate,
  need: Need,
  placeOf: (code: string) => Place | undefined,
): SuggestionReason[] {
  const place = need.authority;
  if (!place) return [];
  const posts = candidate.posts.filter(
    (post) => post.role === staffRoleFor(need.role) && postHolds(post, need.today),
  );
  const areas = posts.flatMap((post) => post.areas);
  if (posts.length === 0) return [];
  if (areas.includes(place.code)) return [{ points: 25, sentence: `Works in ${place.name}.` }];
  if (posts.some((post) => post.areas.length === 0))
    return [{ points: 10, sentence: 'Works everywhere.' }];
  const near = areas.flatMap((code) => placeOf(code) ?? []);
  const neighbour = near.find((one) => one.forceCode === place.forceCode);
  if (neighbour) return [{ points: 12, sentence: `Works nearby, in ${neighbour.name}.` }];
  const inRegion = near.find((one) => one.regionCode === place.regionCode);
  if (inRegion) return [{ points: 5, sentence: `Works in the same region, in ${inRegion.name}.` }];
  return [{ points: -20, sentence: `Does not work near ${place.name}.` }];
}

function language(candidate: Candidate, { language: wanted }: Need): SuggestionReason[] {
  if (!wanted) return [];
  const speaks = candidate.languages.some(
    (one) => one.trim().toLowerCase() === wanted.trim().toLowerCase(),
  );
  return speaks ? [{ points: 20, sentence: `Speaks ${wanted}.` }] : [];
}

function presence(candidate: Candidate, need: Need): SuggestionReason[] {
  const next = candidate.leave.find(
    (one) => one.fromOn <= one.untilOn && one.untilOn >= need.today,
  );
  const reasons: SuggestionReason[] = [];
  if (next && next.fromOn <= need.today)
    reasons.push({ points: -40, sentence: `Is away until ${dayInWords(next.untilOn)}.` });
  else if (next && next.fromOn <= addDays(need.today, soon)) {
    const inDays = daysBetween(need.today, next.fromOn);
    const covered = next.coverName ? ` (${next.coverName} covers)` : ' with nobody to cover';
    reasons.push({
      points: next.coverName ? -8 : -15,
      sentence: `Is away in ${inDays} ${inDays === 1 ? 'day' : 'days'}, until ${dayInWords(next.untilOn)}${covered}.`,
    });
  }
  const worksOn = nextWorkingDay(candidate, need);
  if (worksOn !== null && worksOn !== need.today && !(next && next.fromOn <= need.today))
    reasons.push({ points: -5, sentence: `Does not work today; next on ${weekdayName(worksOn)}.` });
  return reasons;
}

function nextWorkingDay(candidate: Candidate, need: Need): Day | null {
  const days = candidate.posts
    .filter((post) => post.role === staffRoleFor(need.role) && postHolds(post, need.today))
    .flatMap((post) => post.workingDays);
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(need.today, ahead);
    if (days.includes(String(weekdayNumber(day)))) return day;
  }
  return null;
}

function weekdayNumber(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function weekdayName(day: Day): string {
  const name = weekdays[weekdayNumber(day) - 1] ?? '';
  return `${name.charAt(0)}${name.slice(1).toLowerCase()}`;
}
