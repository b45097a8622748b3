import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChild, rowsWhere } from '../database/visibility.js';
import { missingStates } from './missing.states.js';
import { lastSeenPlaces, missingEndings, returnInterviewAnswers } from './missing.vocabulary.js';

/** A time in which a child was missing. Two of one child never overlap, and none ends support. The line sees that there is one: it may be the first to hear of the child. */
export const MissingEpisodeEntity = defineEntity({
  name: 'MissingEpisode',
  tableName: 'missing_episode',
  properties: {
    ...recordProperties('mis'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    state: p.enum(missingStates).comment(personal('none')),
    missingAt: p.datetime().comment(personal('none')),
    reportedAt: p.datetime().comment(personal('none')),
    reportedBy: p.string().comment(personal('professional')),
    lastSeen: p.enum(lastSeenPlaces).comment(personal('sensitive')),
    circumstances: p.text().nullable().comment(personal('sensitive')),
    policeToldAt: p.datetime().nullable().comment(personal('none')),
    policeReference: p.string().nullable().comment(personal('sensitive')),
    childrensServicesToldAt: p.datetime().nullable().comment(personal('none')),
    managerToldAt: p.datetime().nullable().comment(personal('none')),
    backAt: p.datetime().nullable().comment(personal('none')),
    ending: p.enum(missingEndings).nullable().comment(personal('sensitive')),
    whatHappened: p.text().nullable().comment(personal('sensitive')),
    interviewDueAt: p.datetime().nullable().comment(personal('none')),
    interviewAnswer: p.enum(returnInterviewAnswers).nullable().comment(personal('sensitive')),
    interviewOn: p.date().$type<string>().nullable().comment(personal('none')),
    interviewBy: p.string().nullable().comment(personal('professional')),
    interviewNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChild())],
  rowLevelSecurity: 'force',
});
export type MissingEpisode = InferEntity<typeof MissingEpisodeEntity>;
