import type { Desk } from '@ictg/kit/database';
import { recordsOf, type ByChild } from '../record/index.js';
import { AppointmentEntity } from './appointment.entity.js';
import { Appointment } from './appointment.type.js';

/** The appointments of these children, the latest first, by child. */
export function appointmentsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<Appointment>> {
  return recordsOf(desk, AppointmentEntity, Appointment, childIds, { at: 'desc' });
}
