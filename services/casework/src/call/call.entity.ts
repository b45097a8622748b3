import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { threeWay } from '../child/child.vocabulary.js';
import { aboutVisibleChild, practitioners, rowsWhere } from '../database/visibility.js';
import { senderVerifications } from '../referral/referral.vocabulary.js';
import { callStates } from './call.states.js';
import {
  callBackReasons,
  callerTypes,
  callLanguages,
  callOrigins,
  type CallOutcome,
} from './call.vocabulary.js';

/** Whoever works on the line reads its calls; others those about a child who exists for them. */
const ofTheLine = `((${viewerIs('manager', 'line', 'system')} and (child_id is null or ${aboutVisibleChild()}))
  or (${practitioners} and ${aboutVisibleChild()}))`;

/** A call on the line: a record from its first keystroke on, kept whether or not anything comes of it. */
export const CallEntity = defineEntity({
  name: 'Call',
  tableName: 'call',
  properties: {
    ...recordProperties('cal'),
    reference: p.string().unique().comment(personal('none')),
    state: p.enum(callStates).comment(personal('none')),
    origin: p.enum(callOrigins).comment(personal('none')),
    startedAt: p.datetime().comment(personal('none')),
    dueAt: p.datetime().nullable().comment(personal('none')),
    finishedAt: p.datetime().nullable().comment(personal('none')),
    takenBy: p.string().nullable().comment(personal('professional')),
    takenByName: p.string().nullable().comment(personal('professional')),
    dangerNow: p.enum(threeWay).default('NOT_ASKED').comment(personal('none')),
    toldToRing999: p.boolean().default(false).comment(personal('none')),
    spokenLanguage: p.enum(callLanguages).default('ENGLISH').comment(personal('none')),
    otherLanguage: p.string().length(100).nullable().comment(personal('none')),
    callerType: p.enum(callerTypes).default('NOT_ASKED').comment(personal('none')),
    callerName: p.string().length(200).nullable().comment(personal('identity')),
    callerRole: p.string().length(200).nullable().comment(personal('professional')),
    callerAgency: p.string().length(200).nullable().comment(personal('professional')),
    /** The agency in the directory of the partnership service, once it has been found there. */
    agencyId: p.string().nullable().comment(personal('none')),
    callerNumber: p.string().length(40).nullable().comment(personal('identity')),
    callerNumberKey: p.string().nullable().comment(personal('identity')),
    callerKey: p.string().nullable().comment(personal('identity')),
    callerVerification: p.enum(senderVerifications).default('UNVERIFIED').comment(personal('none')),
    rungBackAt: p.datetime().nullable().comment(personal('none')),
    rungBackOn: p.string().length(40).nullable().comment(personal('none')),
    rungBackSpokeTo: p.string().length(200).nullable().comment(personal('professional')),
    rungBackBy: p.string().nullable().comment(personal('professional')),
    possibleExploiter: p.boolean().default(false).comment(personal('none')),
    told: p.text().nullable().comment(personal('sensitive')),
    adviceGiven: p.text().nullable().comment(personal('sensitive')),
    /** A town or district as the caller says it: never an address. */
    town: p.string().length(100).nullable().comment(personal('sensitive')),
    authorityGss: p.string().length(9).nullable().comment(personal('sensitive')),
    childId: p.string().nullable().comment(personal('none')),
    childGivenNames: p.string().length(200).nullable().comment(personal('identity')),
    childFamilyName: p.string().length(200).nullable().comment(personal('identity')),
    childBornOn: p.date().$type<string>().nullable().comment(personal('identity')),
    outcomes: p.array().$type<CallOutcome[]>().default([]).comment(personal('none')),
    childrensServicesTold: p.string().length(200).nullable().comment(personal('professional')),
    childrensServicesToldAt: p.datetime().nullable().comment(personal('none')),
    policeTold: p.string().length(200).nullable().comment(personal('professional')),
    referralId: p.string().nullable().comment(personal('none')),
    consultationId: p.string().nullable().comment(personal('none')),
    /** Kept here, since whoever answers the line may not read the consultation that they open. */
    consultationReference: p.string().nullable().comment(personal('none')),
    closingNote: p.text().nullable().comment(personal('sensitive')),
  },
  indexes: [
    { properties: ['startedAt', 'id'] },
    { properties: ['childId'] },
    { properties: ['callerNumberKey'] },
    { properties: ['callerKey'] },
  ],
  policies: [rowsWhere(ofTheLine)],
  rowLevelSecurity: 'force',
});
export type Call = InferEntity<typeof CallEntity>;

/** A promise to ring a caller back by a time. */
export const CallBackEntity = defineEntity({
  name: 'CallBack',
  tableName: 'call_back',
  properties: {
    ...recordProperties('cbk'),
    callId: p.manyToOne(CallEntity).mapToPk().fieldName('call_id').index(),
    reason: p.enum(callBackReasons).comment(personal('none')),
    promiseNote: p.string().length(500).nullable().comment(personal('sensitive')),
    dueAt: p.datetime().comment(personal('none')),
    promisedBy: p.string().comment(personal('professional')),
    keptAt: p.datetime().nullable().comment(personal('none')),
    keptBy: p.string().nullable().comment(personal('professional')),
    keptNote: p.string().length(500).nullable().comment(personal('sensitive')),
  },
  // A promise exists for whoever its call exists for.
  policies: [rowsWhere('exists (select 1 from call c where c.id = call_id)')],
  rowLevelSecurity: 'force',
});
export type CallBack = InferEntity<typeof CallBackEntity>;
