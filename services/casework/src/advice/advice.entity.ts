import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutChildOrKept, rowsWhere } from '../database/visibility.js';
import { adviceStates } from './advice.states.js';
import {
  adviceAnswers,
  adviceKinds,
  adviceTopics,
  agencyTypes,
  childChanges,
  dueRegards,
} from './advice.vocabulary.js';

/** Something an agency was asked to do for a child, whether it did, and what changed. */
export const AdviceEntity = defineEntity({
  name: 'Advice',
  tableName: 'advice',
  properties: {
    ...recordProperties('adv'),
    kind: p.enum(adviceKinds).comment(personal('none')),
    topic: p.enum(adviceTopics).comment(personal('sensitive')),
    state: p.enum(adviceStates).comment(personal('none')),
    /** Null while the child of its consultation is not known to us. */
    childId: p.string().nullable().index().comment(personal('none')),
    consultationId: p.string().nullable().index().comment(personal('none')),
    contactId: p.string().nullable().index().comment(personal('none')),
    /** Who follows it up. */
    ownerSubject: p.string().index().comment(personal('professional')),
    text: p.text().comment(personal('sensitive')),
    /** The agency in the directory of professionals; null when it is not there. */
    agencyId: p.string().nullable().comment(personal('none')),
    agencyName: p.string().comment(personal('professional')),
    agencyType: p.enum(agencyTypes).comment(personal('none')),
    personName: p.string().nullable().comment(personal('professional')),
    personRole: p.string().nullable().comment(personal('professional')),
    givenOn: p.date().$type<string>().comment(personal('none')),
    dueOn: p.date().$type<string>().comment(personal('none')),
    firstDueOn: p.date().$type<string>().comment(personal('none')),
    answer: p.enum(adviceAnswers).nullable().comment(personal('sensitive')),
    answeredOn: p.date().$type<string>().nullable().comment(personal('none')),
    answeredBy: p.string().nullable().comment(personal('professional')),
    answerReason: p.text().nullable().comment(personal('sensitive')),
    dueRegard: p.enum(dueRegards).nullable().comment(personal('sensitive')),
    childChange: p.enum(childChanges).nullable().comment(personal('sensitive')),
    outcome: p.text().nullable().comment(personal('sensitive')),
    outcomeOn: p.date().$type<string>().nullable().comment(personal('none')),
    /** Why the day was moved, an answer taken back or the advice withdrawn, last. */
    note: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutChildOrKept())],
  rowLevelSecurity: 'force',
});
export type Advice = InferEntity<typeof AdviceEntity>;
