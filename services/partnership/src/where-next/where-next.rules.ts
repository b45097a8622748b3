import { addMonths, type Day } from '@ictg/kit/calendar';
import type { CourseTopic } from '../course/course.vocabulary.js';
import type { Coverage } from '../coverage/index.js';

/** From this day every authority of England and Wales is served, those too that lay in no site before. */
export const servedEverywhereFrom: Day = '2026-07-06';

/** Why a team is to be visited next. */
export const whereNextReasons = [
  'COVERAGE_GAP',
  'REFERRALS',
  'NEW_SITE',
  'LOW_SECTION_45',
  'ASK_AGAIN',
  'HEADCOUNT_UNKNOWN',
] as const;
export type WhereNextReasonKind = (typeof whereNextReasons)[number];

/** A reason, with what it adds to the place on the list. */
export interface WhereNextReason {
  readonly kind: WhereNextReasonKind;
  readonly points: number;
  readonly sentence: string;
}

/** How many referrals came from an authority in the last three whole months, and in the three before. */
export interface ReferralTrend {
  readonly lately: number;
  readonly before: number;
}

/** What is known of a team when it is asked where to go next. */
export interface TeamOutlook {
  readonly authorityName: string | null;
  readonly coverage: ReadonlyMap<CourseTopic, Coverage>;
  readonly referrals: ReferralTrend | null;
  /** The day on which its authority became a site, if it lies in one. */
  readonly siteFromOn: Day | null;
  /** When it is to be asked again, after it declined or did not answer. */
  readonly nextTryOn: Day | null;
}

/** What the reasons are weighed with. */
export interface Weighing {
  readonly asOf: Day;
  readonly lowPercent: number;
  readonly newSiteForMonths: number;
  /** The most referrals that came from any authority lately. */
  readonly mostReferrals: number;
}

/** A team's place on the list: the topic to teach, and why. */
export interface Outlook {
  readonly topic: CourseTopic;
  readonly points: number;
  readonly reasons: readonly WhereNextReason[];
}

/** What each reason can add at most. A local setting: the order of the list is an aid, and each RPC decides. */
export const mostPoints: Readonly<Record<WhereNextReasonKind, number>> = {
  COVERAGE_GAP: 40,
  REFERRALS: 30,
  NEW_SITE: 15,
  LOW_SECTION_45: 10,
  ASK_AGAIN: 5,
  HEADCOUNT_UNKNOWN: 10,
};

const taught: readonly CourseTopic[] = ['INDICATORS', 'NRM_PROCESS', 'RESPONDING', 'SECTION_45'];

const topicWords: Readonly<Record<CourseTopic, string>> = {
  INDICATORS: 'the indicators of exploitation',
  NRM_PROCESS: 'the NRM process',
  RESPONDING: 'responding to exploited children',
  SECTION_45: 'the statutory defence (section 45)',
  BESPOKE: 'what it asked for',
};

/** Why a team is to be visited next, with the topic where the gap is widest; nothing when nothing speaks for it. */
export function outlookOf(team: TeamOutlook, weighing: Weighing): Outlook | null {
  const topic = widestGap(team, weighing);
  const reasons = [
    coverageGap(team, topic, weighing),
    referrals(team, weighing),
    newSite(team, weighing),
    lowSection45(team, topic, weighing),
    askAgain(team, weighing),
  ].filter((reason) => reason !== null);
  if (
    !reasons.some(
      ({ kind }) =>
        kind === 'COVERAGE_GAP' || kind === 'HEADCOUNT_UNKNOWN' || kind === 'LOW_SECTION_45',
    )
  )
    return null;
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { topic, points, reasons: [...reasons].sort((a, b) => b.points - a.points) };
}

/** Whether a team is left in peace for now: it named a day, or the setting did, and that day is still to come. */
export function isHeldBack({ nextTryOn }: Pick<TeamOutlook, 'nextTryOn'>, asOf: Day): boolean {
  return nextTryOn !== null && nextTryOn > asOf;
}

function possibleOf({ coverage }: TeamOutlook, topic: CourseTopic): number {
  const figure = coverage.get(topic);
  return figure?.possiblePercent ?? (figure && figure.possible > 0 ? 100 : 0);
}

function widestGap(team: TeamOutlook, { lowPercent }: Weighing): CourseTopic {
  const gap = (topic: CourseTopic) => Math.max(0, lowPercent - possibleOf(team, topic));
  return [...taught].sort((a, b) => gap(b) - gap(a))[0] ?? 'INDICATORS';
}

function coverageGap(
  team: TeamOutlook,
  topic: CourseTopic,
  { lowPercent }: Weighing,
): WhereNextReason | null {
  const figure = team.coverage.get(topic);
  if (!figure || figure.headcount === null) {
    if (figure && figure.possible > 0) return null;
    return {
      kind: 'HEADCOUNT_UNKNOWN',
      points: mostPoints.HEADCOUNT_UNKNOWN,
      sentence: `Nobody there is known to be trained in ${topicWords[topic]}, and nobody has said how many work there.`,
    };
  }
  const gap = lowPercent - (figure.possiblePercent ?? 0);
  if (gap <= 0) return null;
  const people =
    figure.certain === figure.possible
      ? `${figure.certain}`
      : `${figure.certain} to ${figure.possible}`;
  return {
    kind: 'COVERAGE_GAP',
    points: Math.round((mostPoints.COVERAGE_GAP * gap) / lowPercent),
    sentence: `${people} of ${figure.headcount} are trained in ${topicWords[topic]} and still in post; low is below ${lowPercent}%.`,
  };
}

function referrals(
  { referrals: trend, authorityName }: TeamOutlook,
  { mostReferrals }: Weighing,
): WhereNextReason | null {
  if (!trend || trend.lately === 0 || mostReferrals === 0) return null;
  return {
    kind: 'REFERRALS',
    points: Math.max(1, Math.round((mostPoints.REFERRALS * trend.lately) / mostReferrals)),
    sentence: `${trend.lately} ${trend.lately === 1 ? 'referral' : 'referrals'} came from ${authorityName ?? 'its authority'} in the last three whole months, ${trend.before} in the three before.`,
  };
}

function newSite(
  { siteFromOn, authorityName }: TeamOutlook,
  { asOf, newSiteForMonths }: Weighing,
): WhereNextReason | null {
  if (siteFromOn === null || siteFromOn > asOf || siteFromOn < addMonths(asOf, -newSiteForMonths))
    return null;
  return {
    kind: 'NEW_SITE',
    points: mostPoints.NEW_SITE,
    sentence: `${authorityName ?? 'Its authority'} has been served only for ${newSiteForMonths} months or less.`,
  };
}

function lowSection45(
  team: TeamOutlook,
  topic: CourseTopic,
  { lowPercent }: Weighing,
): WhereNextReason | null {
  const figure = team.coverage.get('SECTION_45');
  if (
    topic === 'SECTION_45' ||
    figure?.possiblePercent == null ||
    figure.possiblePercent >= lowPercent / 2
  )
    return null;
  return {
    kind: 'LOW_SECTION_45',
    points: mostPoints.LOW_SECTION_45,
    sentence: `At most ${figure.possiblePercent}% know of ${topicWords.SECTION_45}: children are charged for what they were made to do.`,
  };
}

function askAgain({ nextTryOn }: TeamOutlook, { asOf }: Weighing): WhereNextReason | null {
  if (nextTryOn === null || nextTryOn > asOf) return null;
  return {
    kind: 'ASK_AGAIN',
    points: mostPoints.ASK_AGAIN,
    sentence: `It was to be asked again from ${nextTryOn.split('-').reverse().join('/')}.`,
  };
}
