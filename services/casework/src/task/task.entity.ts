import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { actsFor, aboutVisibleChild, rowsWhere } from '../database/visibility.js';
import type { TaskKind } from './task-kind.js';

/** Meant for the viewer, for somebody they cover, or for a role that they hold; for managers once it was left undone. */
const meant = `(subject = any(${actsFor}::text[]) or viewer_is(array[role]) or (escalated_at is not null and ${viewerIs('manager')}))`;

/** A task about a child exists for whoever the child exists for; one about no child for whom it is meant. */
export const visibleTask = `${viewerIs('system')} or (${meant} and (child_id is null or ${aboutVisibleChild()}))`;

/** Something that somebody has to do: for one person, or for whoever is on duty in a role. */
export const TaskEntity = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    ...recordProperties('tsk'),
    kind: p.string().$type<TaskKind>().comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    recordId: p.string().nullable().comment(personal('none')),
    subject: p.string().nullable().index().comment(personal('professional')),
    role: p.string().nullable().comment(personal('none')),
    text: p.text().comment(personal('none')),
    dueAt: p.datetime().comment(personal('none')),
    doneAt: p.datetime().nullable().comment(personal('none')),
    doneBy: p.string().nullable().comment(personal('professional')),
    /** When it was put to the managers too, because it was left undone. */
    escalatedAt: p.datetime().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['recordId', 'kind'] }],
  policies: [rowsWhere(visibleTask)],
  rowLevelSecurity: 'force',
});
export type Task = InferEntity<typeof TaskEntity>;
