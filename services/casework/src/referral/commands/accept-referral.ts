import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { ChildEntity, type ChildRecord } from '../../child/index.js';
import {
  workerOffers,
  type Offer,
  type OfferDecision as Offered,
} from '../../eligibility/index.js';
import { openSupport } from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { eligibilityOf } from '../eligibility.queries.js';
import { OfferDecisionEntity, type Referral } from '../referral.entity.js';
import { tellOfDecision } from './tell-sender.js';
import { moveReferral, type ReferralStep } from './move-referral.js';

export interface AcceptReferral extends ReferralStep {
  /** What is offered; left out: what the rules say. */
  readonly offer?: Offer | null | undefined;
  /** Needed where the decision is not what the rules say, or they say that a person must decide. */
  readonly overrideReason?: string | null | undefined;
}

export interface Accepted {
  readonly referral: Referral;
  readonly supportId: string;
}

/** Accepts a referral: keeps the facts, version, reasons and decider, and opens support on the route decided. */
export async function acceptReferral(desk: Desk, input: AcceptReferral): Promise<Accepted> {
  const referral = await moveReferral(desk, input, 'accept', 'referral:decide');
  const { facts, offered } = await eligibilityOf(desk, referral.id);
  const offer = decided(input, offered);
  const em = await desk.em();
  const now = new Date();
  referral.decidedAt = now;
  referral.decidedBy = desk.viewer.name;
  em.create(
    OfferDecisionEntity,
    {
      referralId: referral.id,
      childId: referral.childId,
      asOf: offered.asOf,
      guidanceVersion: offered.version ?? 'before the service',
      computedOffer: offered.offer,
      offer,
      reasons: [...offered.reasons],
      facts,
      flags: Object.entries(offered.flags).flatMap(([flag, holds]) => (holds ? [flag] : [])),
      decidedBy: desk.viewer.name,
      decidedAt: now,
      overrideReason: offer === offered.offer ? null : (input.overrideReason?.trim() ?? null),
    } as never,
    { persist: true },
  );
  const child = (await em.findOneOrFail(ChildEntity, { id: referral.childId })) as ChildRecord;
  child.state = 'CONFIRMED';
  const support = await openSupport(desk, {
    childId: child.id,
    referralId: referral.id,
    route: offer,
    openedAt: now,
  });
  await writeTimeline(desk, {
    childId: child.id,
    category: 'DECISION',
    kind: 'referral.accepted',
    text: sentence(referral, offer, offered),
    recordId: referral.id,
    at: now,
  });
  await tellOfDecision(desk, referral);
  return { referral, supportId: support.id };
}

const shortestReason = 10;

type WorkerOffer = (typeof workerOffers)[number];

function decided(input: AcceptReferral, offered: Offered): WorkerOffer {
  const offer = input.offer ?? offered.offer;
  if (!isWorkerOffer(offer))
    throw offered.offer === 'DECISION_NEEDED'
      ? ruleBroken(
          'DECISION_NEEDED',
          `The rules cannot decide alone: ${offered.reasons[0].sentence} Choose an offer and say why, or record the missing fact first.`,
          'offer',
        )
      : ruleBroken(
          'NO_WORKER_OFFERED',
          `${offered.reasons[0].sentence} Decline the referral, or choose an offer and say why.`,
          'offer',
        );
  if (offer !== offered.offer && (input.overrideReason?.trim().length ?? 0) < shortestReason)
    throw invalid(
      'overrideReason',
      `This is not what the rules offer. Say why you decide otherwise, in at least ${shortestReason} characters.`,
      'OVERRIDE_NEEDS_REASON',
    );
  return offer;
}

function isWorkerOffer(offer: Offer): offer is WorkerOffer {
  return (workerOffers as readonly Offer[]).includes(offer);
}

const inWords: Record<WorkerOffer, string> = {
  DIRECT_WORKER: 'a direct worker',
  RPC: 'a Regional Practice Coordinator',
  REGIONAL_PRACTITIONER: 'a regional practitioner',
  POST_18_WORKER: 'a post-18 worker',
};

function sentence(referral: Referral, offer: WorkerOffer, offered: Offered): string {
  const overridden =
    offer === offered.offer ? '' : ' This is not what the rules offered; the reason is on record.';
  return `Referral ${referral.reference} accepted: ${inWords[offer]} (guidance ${offered.version ?? '–'}).${overridden}`;
}
