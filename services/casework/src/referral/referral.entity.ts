import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutVisibleChild, aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { ChildEntity } from '../child/child.entity.js';
import { exploitationPlaces, threeWay, type ExploitationType } from '../child/child.vocabulary.js';
import type { ToldOfChild } from './child-told.js';
import { queueOrder } from './queue-order.js';
import { referralStates } from './referral.states.js';
import type { NrmFormTold } from './nrm-form-told.js';
import {
  answerWays,
  asideReasons,
  channels,
  referrerTypes,
  senderVerifications,
  type ToldFact,
} from './referral.vocabulary.js';

/** Somebody's worry about a child, as it was told to the service, and what the service did with it. */
export const ReferralEntity = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    ...recordProperties('ref'),
    reference: p.string().unique().comment(personal('none')),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    state: p.enum(referralStates).comment(personal('none')),
    channel: p.enum(channels).comment(personal('none')),
    language: p
      .enum(['ENGLISH', 'WELSH'] as const)
      .default('ENGLISH')
      .comment(personal('none')),
    receivedAt: p.datetime().comment(personal('none')),
    takenBy: p.string().comment(personal('professional')),
    authorityGss: p.string().length(9).nullable().comment(personal('sensitive')),
    referrerName: p.string().nullable().comment(personal('professional')),
    referrerRole: p.string().nullable().comment(personal('professional')),
    referrerOrganisation: p.string().comment(personal('professional')),
    /** What the sender's own system called it, where it signed in as another: the agency that signed in stands above. */
    referrerOrganisationTold: p.string().nullable().comment(personal('professional')),
    referrerType: p.enum(referrerTypes).comment(personal('none')),
    referrerPhone: p.string().nullable().comment(personal('professional')),
    referrerEmail: p.string().nullable().comment(personal('professional')),
    referrerReference: p.string().nullable().comment(personal('none')),
    /** The agency whose own system sent it, by its credentials. */
    senderAgency: p.string().nullable().comment(personal('none')),
    senderVerification: p.enum(senderVerifications).default('UNVERIFIED').comment(personal('none')),
    exploitationTypes: p
      .array()
      .$type<ExploitationType[]>()
      .default([])
      .comment(personal('sensitive')),
    countyLines: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    exploitationPlace: p
      .enum(exploitationPlaces)
      .default('NOT_ASKED')
      .comment(personal('sensitive')),
    concern: p.text().comment(personal('sensitive')),
    dangerNow: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    missingNow: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    missingBefore: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    debtBondage: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    exceptionalNeed: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    exceptionalNeedReason: p.text().nullable().comment(personal('sensitive')),
    nrmSubmitted: p.enum(threeWay).default('NOT_ASKED').comment(personal('none')),
    childrensServicesTold: p.enum(threeWay).default('NOT_ASKED').comment(personal('none')),
    childAware: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    childWishes: p.text().nullable().comment(personal('sensitive')),
    holderTold: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    sharingReason: p.text().nullable().comment(personal('sensitive')),
    acknowledgedAt: p.datetime().nullable().comment(personal('none')),
    triageDueAt: p.datetime().nullable().comment(personal('none')),
    pausedAt: p.datetime().nullable().comment(personal('none')),
    decidedAt: p.datetime().nullable().comment(personal('none')),
    decidedBy: p.string().nullable().comment(personal('professional')),
    outcomeReason: p.string().nullable().comment(personal('none')),
    outcomeNote: p.text().nullable().comment(personal('sensitive')),
    duplicateOfId: p.string().nullable().comment(personal('none')),
    externalId: p.string().nullable().unique().comment(personal('none')),
    /** The NRM reference as told. The child has it only when no other child has it. */
    nrmReferenceTold: p.string().nullable().comment(personal('identity')),
    /** The age in the sender's words where that is all they know, e.g. "about 15". No date of birth is made of it. */
    ageTold: p.string().nullable().comment(personal('identity')),
    /** What was told about a child known already, whose record stays as it is. */
    childTold: p.json().$type<ToldOfChild>().nullable().comment(personal('identity')),
    /** What the sender said that nobody knows: not the same as what they left blank. */
    notKnown: p.array().$type<ToldFact[]>().default([]).comment(personal('none')),
    /** What triage needs and the sender left blank. */
    missingFacts: p.array().$type<ToldFact[]>().default([]).comment(personal('none')),
    /** The NRM form that it was made from, with what became of each answer. */
    nrmForm: p.json().$type<NrmFormTold>().nullable().comment(personal('identity')),
    asideReason: p.enum(asideReasons).nullable().comment(personal('none')),
    asideNote: p.text().nullable().comment(personal('sensitive')),
    asideAt: p.datetime().nullable().comment(personal('none')),
    asideBy: p.string().nullable().comment(personal('professional')),
    /** When whoever is on shift was paged, since a child is in danger or missing now. */
    pagedAt: p.datetime().nullable().comment(personal('none')),
    managerPagedAt: p.datetime().nullable().comment(personal('none')),
    pickedUpAt: p.datetime().nullable().comment(personal('none')),
    pickedUpBy: p.string().nullable().comment(personal('professional')),
  },
  indexes: [
    { properties: ['state', 'triageDueAt'] },
    { properties: ['receivedAt'] },
    {
      name: 'referral_queue_index',
      expression: `create index "referral_queue_index" on "referral" (${queueOrder})`,
    },
    { properties: ['authorityGss', 'receivedAt'] },
    { properties: ['senderAgency', 'referrerReference'] },
  ],
  policies: [rowsWhere(aboutVisibleChild())],
  rowLevelSecurity: 'force',
});
export type Referral = InferEntity<typeof ReferralEntity>;

/** A question to the referrer. While it is open the triage clock stands still, unless the child is in danger or missing. */
export const InformationRequestEntity = defineEntity({
  name: 'InformationRequest',
  tableName: 'information_request',
  properties: {
    ...recordProperties('inf'),
    referralId: p.manyToOne(ReferralEntity).mapToPk().fieldName('referral_id').index(),
    childId: p.string().comment(personal('none')),
    question: p.text().comment(personal('sensitive')),
    /** The same in Welsh, for a sender who writes Welsh; without it they read the question in English. */
    questionWelsh: p.text().nullable().comment(personal('sensitive')),
    askedAt: p.datetime().comment(personal('none')),
    askedBy: p.string().comment(personal('professional')),
    answer: p.text().nullable().comment(personal('sensitive')),
    answeredAt: p.datetime().nullable().comment(personal('none')),
    /** Whether staff wrote down what they were told, or the sender answered on their own page. */
    answeredThrough: p.enum(answerWays).nullable().comment(personal('none')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type InformationRequest = InferEntity<typeof InformationRequestEntity>;

/** What was offered and why: the facts, the version of the guidance, the reasons, the person who decided. */
export const OfferDecisionEntity = defineEntity({
  name: 'OfferDecision',
  tableName: 'offer_decision',
  properties: {
    ...recordProperties('off'),
    referralId: p.manyToOne(ReferralEntity).mapToPk().fieldName('referral_id').index(),
    childId: p.string().index().comment(personal('none')),
    asOf: p.date().$type<string>().comment(personal('none')),
    guidanceVersion: p.string().comment(personal('none')),
    computedOffer: p.string().comment(personal('sensitive')),
    offer: p.string().comment(personal('sensitive')),
    reasons: p.json().$type<readonly StoredReason[]>().comment(personal('sensitive')),
    facts: p.json().$type<unknown>().comment(personal('sensitive')),
    flags: p.array().$type<string[]>().default([]).comment(personal('sensitive')),
    decidedBy: p.string().comment(personal('professional')),
    decidedAt: p.datetime().comment(personal('none')),
    overrideReason: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type OfferDecision = InferEntity<typeof OfferDecisionEntity>;

/** A reason as it was given on the day, kept in words so that later guidance cannot reword it. */
export interface StoredReason {
  readonly code: string;
  readonly sentence: string;
  readonly rule: string;
  readonly source: string;
  readonly status: string;
}
