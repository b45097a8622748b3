import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { aboutVisibleChild, caseStaff, rowsWhere } from '../database/visibility.js';
import { matterStates } from './matter.states.js';
import { matterFindings, matterKinds, matterSources, matterSubjects } from './matter.vocabulary.js';

const childVisible = `(child_id is null or ${aboutVisibleChild()})`;

/** A complaint or incident. It may be about a colleague, so only managers read it; everybody may bring one. */
export const MatterEntity = defineEntity({
  name: 'Matter',
  tableName: 'matter',
  properties: {
    ...recordProperties('mat'),
    reference: p.string().unique().comment(personal('none')),
    kind: p.enum(matterKinds).comment(personal('none')),
    subject: p.enum(matterSubjects).comment(personal('sensitive')),
    source: p.enum(matterSources).comment(personal('sensitive')),
    fromName: p.string().nullable().comment(personal('identity')),
    text: p.text().comment(personal('sensitive')),
    wanted: p.text().nullable().comment(personal('sensitive')),
    receivedAt: p.datetime().comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    state: p.enum(matterStates).comment(personal('none')),
    reportedBy: p.string().comment(personal('professional')),
    ownerSubject: p.string().nullable().comment(personal('professional')),
    inHandDueOn: p.date().$type<string>().nullable().comment(personal('none')),
    answerDueOn: p.date().$type<string>().comment(personal('none')),
    inHandAt: p.datetime().nullable().comment(personal('none')),
    answeredAt: p.datetime().nullable().comment(personal('none')),
    finding: p.enum(matterFindings).nullable().comment(personal('sensitive')),
    answer: p.text().nullable().comment(personal('sensitive')),
    learning: p.text().nullable().comment(personal('sensitive')),
    note: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [
    rowsWhere(`${viewerIs('manager', 'system')} and ${childVisible}`),
    {
      name: 'brought_by_case_staff',
      command: 'insert',
      check: `${caseStaff} and ${childVisible}`,
    },
  ],
  rowLevelSecurity: 'force',
});
export type Matter = InferEntity<typeof MatterEntity>;
