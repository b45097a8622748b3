import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerSubject } from '@ictg/kit/database';

const own = `(subject = ${viewerSubject} or ${systemOnly})`;

/** The private calendar of a trainer. A new link ends the one before: its number is part of what is signed. */
export const TrainerCalendarEntity = defineEntity({
  name: 'TrainerCalendar',
  tableName: 'trainer_calendar',
  properties: {
    ...recordProperties('cal'),
    subject: p.string().unique().comment(personal('professional')),
    number: p.integer().default(1).comment(personal('none')),
  },
  policies: [
    { name: 'read', command: 'select', using: own },
    { name: 'add', command: 'insert', check: own },
    { name: 'change', command: 'update', using: own, check: own },
  ],
  rowLevelSecurity: 'force',
});
export type TrainerCalendar = InferEntity<typeof TrainerCalendarEntity>;
