import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { agencyTypes } from '../advice/advice.vocabulary.js';
import { sexes, threeWay, type ExploitationType } from '../child/child.vocabulary.js';
import { aboutChildOrKept, aboutVisibleChild, rowsWhere } from '../database/visibility.js';
import { senderVerifications } from '../referral/referral.vocabulary.js';
import { consultationStates } from './consultation.states.js';
import {
  childSituations,
  consultationModes,
  nrmAdvices,
  roughAges,
  sectionFortyFives,
  type Indicator,
  type ItemAnswer,
} from './consultation.vocabulary.js';

/** A case of its own: a professional asks an RPC. A child is optional and can be linked later. */
export const ConsultationEntity = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    ...recordProperties('con'),
    reference: p.string().unique().comment(personal('none')),
    state: p.enum(consultationStates).comment(personal('none')),
    /** The RPC who keeps it. */
    ownerSubject: p.string().index().comment(personal('professional')),
    clientName: p.string().comment(personal('professional')),
    clientRole: p.string().comment(personal('professional')),
    agencyId: p.string().nullable().comment(personal('none')),
    agencyName: p.string().comment(personal('professional')),
    agencyType: p.enum(agencyTypes).comment(personal('none')),
    authorityGss: p.string().length(9).nullable().index().comment(personal('sensitive')),
    heldAt: p.datetime().comment(personal('none')),
    minutes: p.integer().nullable().comment(personal('none')),
    mode: p.enum(consultationModes).comment(personal('none')),
    question: p.text().comment(personal('sensitive')),
    situation: p.enum(childSituations).comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    /** Of a child whom nobody named: enough to count, not enough to recognise. */
    roughAge: p.enum(roughAges).nullable().comment(personal('sensitive')),
    roughSex: p.enum(sexes).nullable().comment(personal('sensitive')),
    indicators: p.array().$type<Indicator[]>().default([]).comment(personal('sensitive')),
    indicatorNote: p.text().nullable().comment(personal('sensitive')),
    exploitationTypes: p
      .array()
      .$type<ExploitationType[]>()
      .default([])
      .comment(personal('sensitive')),
    nrmAdvice: p.enum(nrmAdvices).comment(personal('sensitive')),
    safetyPlanning: p.text().nullable().comment(personal('sensitive')),
    sectionFortyFive: p.enum(sectionFortyFives).comment(personal('sensitive')),
    escalation: p.text().nullable().comment(personal('sensitive')),
    escalatedTo: p.string().nullable().comment(personal('professional')),
    escalationResult: p.text().nullable().comment(personal('sensitive')),
    followUpDueOn: p.date().$type<string>().nullable().comment(personal('none')),
    followedUpOn: p.date().$type<string>().nullable().comment(personal('none')),
    followUpNote: p.text().nullable().comment(personal('sensitive')),
    closedOn: p.date().$type<string>().nullable().comment(personal('none')),
    closingNote: p.text().nullable().comment(personal('sensitive')),
    /** The call on the line from which it was opened, with what the line knew then. */
    callReference: p.string().nullable().comment(personal('none')),
    dangerAsTold: p.enum(threeWay).nullable().comment(personal('sensitive')),
    callerVerification: p.enum(senderVerifications).nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['heldAt', 'id'] }],
  policies: [rowsWhere(aboutChildOrKept())],
  rowLevelSecurity: 'force',
});
export type Consultation = InferEntity<typeof ConsultationEntity>;

const ofVisibleConsultation = `exists (select 1 from consultation n where n.id = consultation_id)`;
const ifVisible = (column: string) => `(${column} is null or ${aboutVisibleChild(column)})`;

/** Who tied a consultation to a child or untied it, when, why, and what was there before. Never changed. */
export const ConsultationTieEntity = defineEntity({
  name: 'ConsultationTie',
  tableName: 'consultation_tie',
  properties: {
    ...recordProperties('cti'),
    consultationId: p.string().index().comment(personal('none')),
    childId: p.string().nullable().comment(personal('none')),
    situation: p.enum(childSituations).comment(personal('none')),
    previousChildId: p.string().nullable().comment(personal('none')),
    previousSituation: p.enum(childSituations).comment(personal('none')),
    reason: p.text().comment(personal('sensitive')),
    bySubject: p.string().comment(personal('professional')),
    byName: p.string().comment(personal('professional')),
  },
  // Both ends count: a tie to a child whom the viewer may not see does not exist for them.
  policies: [
    rowsWhere(
      `${ofVisibleConsultation} and ${ifVisible('child_id')} and ${ifVisible('previous_child_id')}`,
    ),
  ],
  rowLevelSecurity: 'force',
});
export type ConsultationTie = InferEntity<typeof ConsultationTieEntity>;

/** One item as it was answered. */
export interface AnsweredItem {
  readonly key: string;
  readonly answer: ItemAnswer;
  readonly note: string | null;
}

/** One version of a draft for the NRM, as it was reviewed. Every version is kept as it was. */
export const NrmReviewEntity = defineEntity({
  name: 'NrmReview',
  tableName: 'nrm_review',
  properties: {
    ...recordProperties('nrv'),
    consultationId: p.string().comment(personal('none')),
    draftNumber: p.integer().comment(personal('none')),
    checklistVersion: p.string().comment(personal('none')),
    answers: p.json().$type<readonly AnsweredItem[]>().comment(personal('sensitive')),
    summary: p.text().nullable().comment(personal('sensitive')),
    bySubject: p.string().comment(personal('professional')),
    byName: p.string().comment(personal('professional')),
  },
  uniques: [{ properties: ['consultationId', 'draftNumber'] }],
  policies: [rowsWhere(ofVisibleConsultation)],
  rowLevelSecurity: 'force',
});
export type NrmReview = InferEntity<typeof NrmReviewEntity>;
