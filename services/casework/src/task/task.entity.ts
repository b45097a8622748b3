import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { actsFor, aboutVisibleChild, rowsWhere } from '../database/visibility.js';

export const taskKinds = [
  'NEW_REFERRAL',
  'POSSIBLE_DUPLICATE_OUT_OF_SIGHT',
  'REFERENCE_IN_USE',
  'CHILD_WITHOUT_GUARDIAN',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Meant for the viewer, for somebody they cover, or for a role that they hold. */
const meant = `(subject = any(${actsFor}::text[]) or viewer_is(array[role]))`;

/** Something that somebody has to do: for one person, or for whoever is on duty in a role. */
export const TaskEntity = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    ...recordProperties('tsk'),
    kind: p.enum(taskKinds).comment(personal('none')),
    childId: p.string().index().comment(personal('none')),
    recordId: p.string().nullable().comment(personal('none')),
    subject: p.string().nullable().index().comment(personal('professional')),
    role: p.string().nullable().comment(personal('none')),
    text: p.text().comment(personal('none')),
    dueAt: p.datetime().comment(personal('none')),
    doneAt: p.datetime().nullable().comment(personal('none')),
    doneBy: p.string().nullable().comment(personal('professional')),
  },
  policies: [rowsWhere(`${viewerIs('system')} or (${meant} and ${aboutVisibleChild()})`)],
  rowLevelSecurity: 'force',
});
export type Task = InferEntity<typeof TaskEntity>;
