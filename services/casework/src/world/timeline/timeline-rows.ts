import { londonInstant, type Day } from '@ictg/kit/calendar';
import type { TimelineCategory } from '../../timeline/index.js';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft, ReferralDraft } from '../draft/child-draft.js';
import { nrmStory } from '../outside/nrm-story.js';
import { managerAt, referralForm, type Person } from '../staff/manager.js';
import type { Episode } from '../support/episode.js';
import { wasMissingBefore } from '../writing/alert-rows.js';
import { hasNrmReference } from '../writing/child-rows.js';
import type { RowSet } from '../writing/row-set.js';
import {
  closings,
  coordinatorContacts,
  courts,
  found,
  guardianContacts,
  risks,
  wishes,
} from './sentence.data.js';

const day = 86_400_000;
const hour = day / 24;

/**
 * Writes a child's timeline: what came in, what was decided, who worked and what happened.
 * @param isBrief tells less of support that is over, so that a large world is filled in time
 */
export function addTimelineRows(
  rows: RowSet,
  child: ChildDraft,
  worldDate: string,
  isBrief: boolean,
): void {
  const chance = child.chance.fork('timeline');
  const end = londonInstant(worldDate).getTime() - hour;
  const add = (
    at: Date,
    category: TimelineCategory,
    kind: string,
    text: string,
    by: Person,
    recordId_: string | null = null,
  ) => {
    if (at.getTime() > end) return;
    rows.add('timeline_entry', {
      id: recordId(chance, 'tml', at),
      createdAt: at,
      childId: child.id,
      at,
      category,
      kind,
      text,
      recordId: recordId_,
      bySubject: by.subject,
      byName: by.name,
    });
  };
  for (const referral of child.referrals) {
    const { receivedAt, decidedAt, episode } = referral;
    const manager = managerAt(receivedAt, child.slot.number);
    add(
      receivedAt,
      'CONTACT',
      'referral.submitted',
      `Referral ${referral.reference} received.`,
      referralForm,
      referral.id,
    );
    if (decidedAt)
      add(
        decidedAt,
        'DECISION',
        referral.fate.kind === 'SUPPORTED' ? 'referral.accepted' : 'referral.ended',
        outcomeOf(child, referral),
        manager,
        referral.id,
      );
    if (episode) addSupport({ child, episode, add, manager, worldEnd: end, isBrief });
  }
  if (hasNrmReference(child) && child.slot.fate.kind !== 'IN_QUEUE') addNrm(child, add);
}

type Add = (
  at: Date,
  category: TimelineCategory,
  kind: string,
  text: string,
  by: Person,
  recordId?: string | null,
) => void;

const routes = {
  DIRECT_WORKER: 'a direct worker',
  RPC: 'a Regional Practice Coordinator',
  REGIONAL_PRACTITIONER: 'a regional practitioner',
  POST_18_WORKER: 'a post-18 worker',
} as const;

function outcomeOf(child: ChildDraft, { reference, fate, decided }: ReferralDraft): string {
  if (fate.kind === 'SUPPORTED') {
    const isOverridden =
      decided && decided.decision.offer !== fate.route && child.circumstance.overrideReason;
    return `Referral ${reference} accepted: ${routes[fate.route]} (guidance ${decided?.decision.version ?? '–'}).${isOverridden ? ' This is not what the rules offered; the reason is on record.' : ''}`;
  }
  if (fate.kind === 'DUPLICATE') return `Referral ${reference} is a duplicate of an earlier one.`;
  if (fate.kind === 'IN_QUEUE') return `Referral ${reference} waits for a decision.`;
  const reason = fate.reason.toLowerCase().replaceAll('_', ' ');
  return `Referral ${reference} ${fate.kind === 'WITHDRAWN' ? 'withdrawn' : 'not accepted'}: ${reason}.`;
}

interface Told {
  readonly child: ChildDraft;
  readonly episode: Episode;
  readonly add: Add;
  readonly manager: Person;
  readonly worldEnd: number;
  readonly isBrief: boolean;
}

function addSupport({ child, episode, add, manager, worldEnd, isBrief }: Told): void {
  const chance = child.chance.fork(`work ${episode.openedAt.toISOString()}`);
  episode.stints.forEach((stint, index) => {
    const { worker, fromAt, untilAt } = stint;
    if (!worker) return;
    const sentence =
      index === 0
        ? `Allocated to ${worker.name}, ${hoursAfter(episode.openedAt, fromAt)} after acceptance.`
        : `${worker.name} takes over from ${episode.stints[index - 1]?.worker?.name ?? 'the colleague before'}. The handover note is on record.`;
    add(
      fromAt,
      'SUPPORT',
      index === 0 ? 'support.allocated' : 'support.reallocated',
      sentence,
      manager,
    );
    const isCoordinator = stint.role === 'RPC';
    if (index === 0 && episode.firstContactAt)
      add(
        episode.firstContactAt,
        'SUPPORT',
        'support.first-contact',
        isCoordinator
          ? 'First contact: the child’s social worker, by telephone.'
          : 'First contact with the child. They know who their guardian is and what a guardian may not do.',
        worker,
      );
    const from = Math.max(fromAt.getTime(), episode.firstContactAt?.getTime() ?? Infinity);
    addContacts({
      chance,
      worker,
      from,
      until: untilAt?.getTime() ?? null,
      worldEnd,
      isCoordinator,
      isBrief,
      wasMissing: wasMissingBefore(child),
      add,
    });
  });
  const last = episode.stints.at(-1)?.worker;
  if (episode.endedOn && episode.closureReason)
    add(
      londonInstant(episode.endedOn, '16:00'),
      'SUPPORT',
      'support.closed',
      `Support ended. ${closings[episode.closureReason]}`,
      last ?? manager,
    );
}

interface Work {
  readonly chance: ChildDraft['chance'];
  readonly worker: Person;
  readonly from: number;
  /** Null while it goes on. */
  readonly until: number | null;
  readonly worldEnd: number;
  readonly isCoordinator: boolean;
  readonly isBrief: boolean;
  readonly wasMissing: boolean;
  readonly add: Add;
}

/** The first contacts of a stint, and of one that goes on the latest as well. */
function addContacts(work: Work): void {
  const { chance, from, until, worldEnd, isCoordinator, isBrief } = work;
  const sentences = chance.shuffled<string>(isCoordinator ? coordinatorContacts : guardianContacts);
  const early = until === null ? 3 : isBrief ? 1 : isCoordinator ? 3 : 4;
  let at = from;
  for (let number = 0; number < (until === null ? 8 : early); number += 1) {
    if (number === early) at = Math.max(at, worldEnd - 75 * day);
    at += chance.whole(6, isCoordinator ? 30 : 24) * day;
    if (at >= (until ?? worldEnd)) return;
    addContact(work, at, sentences[number % sentences.length] ?? '');
  }
}

function addContact(
  { chance, worker, isCoordinator, wasMissing, add }: Work,
  at: number,
  sentence: string,
): void {
  add(
    new Date(at + chance.whole(-3, 3) * hour),
    'CONTACT',
    isCoordinator ? 'contact.professional' : 'contact.child',
    sentence,
    worker,
  );
  if (chance.happens(0.04))
    add(new Date(at + 20 * hour), 'COURT', 'court.hearing', chance.pick(courts), worker);
  if (!isCoordinator && chance.happens(0.05))
    add(
      new Date(at + hour),
      'SUPPORT',
      'child.wishes',
      `The child’s wishes: ${lowerFirst(chance.pick(wishes))}`,
      worker,
    );
  if (!chance.happens(wasMissing ? 0.12 : 0.02)) return;
  add(new Date(at + 2 * day), 'RISK', 'risk.noted', chance.pick(risks), worker);
  if (chance.happens(0.6)) add(new Date(at + 3 * day), 'RISK', 'child.found', found, worker);
}

function addNrm(child: ChildDraft, add: Add): void {
  const by: Person = { subject: 'system:nrm-letters', name: 'Letters of the competent authority' };
  const { submittedOn, reasonable, conclusive } = nrmStory(child);
  const letter = (on: Day, kind: string, sentence: string) =>
    add(londonInstant(on, '12:00'), 'NRM', kind, sentence, by);
  letter(submittedOn, 'nrm.referred', 'Referred to the National Referral Mechanism.');
  letter(
    reasonable.on,
    'nrm.reasonable-grounds',
    reasonable.isPositive
      ? `National Referral Mechanism: positive reasonable grounds decision after ${reasonable.days} days.`
      : 'National Referral Mechanism: negative reasonable grounds decision. Support goes on.',
  );
  if (conclusive)
    letter(
      conclusive.on,
      'nrm.conclusive-grounds',
      `National Referral Mechanism: ${conclusive.isPositive ? 'positive' : 'negative'} conclusive grounds decision.`,
    );
}

function hoursAfter(from: Date, to: Date): string {
  const hours = Math.max(1, Math.round((to.getTime() - from.getTime()) / hour));
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
