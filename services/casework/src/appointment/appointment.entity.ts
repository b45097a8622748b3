import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { appointmentStates } from './appointment.states.js';
import { appointmentKinds } from './appointment.vocabulary.js';

/** A meeting, hearing or the like that is to come. Where it is stands behind the lock of whereabouts, not here. */
export const AppointmentEntity = defineEntity({
  name: 'Appointment',
  tableName: 'appointment',
  properties: {
    ...recordProperties('apt'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    state: p.enum(appointmentStates).comment(personal('none')),
    kind: p.enum(appointmentKinds).comment(personal('sensitive')),
    at: p.datetime().comment(personal('none')),
    note: p.string().length(500).nullable().comment(personal('sensitive')),
    ownerSubject: p.string().comment(personal('professional')),
    owner: p.string().comment(personal('professional')),
    outcome: p.text().nullable().comment(personal('sensitive')),
  },
  indexes: [{ properties: ['at', 'id'] }],
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type Appointment = InferEntity<typeof AppointmentEntity>;
