import { addDays, isWorkingDay, londonInstant } from '@ictg/kit/calendar';
import type { AppointmentKind } from '../../appointment/appointment.vocabulary.js';
import type { RowSet } from '../writing/row-set.js';
import type { Work } from './work-rows.js';

const kinds: readonly (readonly [AppointmentKind, number])[] = [
  ['LOOKED_AFTER_REVIEW', 4],
  ['STRATEGY_DISCUSSION', 3],
  ['COURT', 3],
  ['SOLICITOR', 3],
  ['PATHWAY_REVIEW', 2],
  ['HEALTH', 2],
  ['HOME_OFFICE_INTERVIEW', 1],
];
const notes: Partial<Record<AppointmentKind, string>> = {
  COURT: 'Section 45 is to be raised by the defence.',
  LOOKED_AFTER_REVIEW: 'The child wants the guardian there.',
  HOME_OFFICE_INTERVIEW: 'An interpreter is asked for.',
};
const times = ['09:30', '10:00', '11:15', '14:00', '15:30'];

/** Writes what is to come: two or three meetings and hearings in the weeks around the world's day. */
export function addAppointmentRows(rows: RowSet, work: Work): void {
  const { worker, worldDate, from, make } = work;
  // A branch of its own, so that the rest of the world is drawn as before.
  const chance = work.chance.fork('appointments');
  for (let time = 0; time < chance.whole(1, 3); time += 1) {
    const day = addDays(worldDate, chance.whole(-10, 40));
    if (day < from || !isWorkingDay(day)) continue;
    const kind = chance.weighted(kinds);
    rows.add('appointment', {
      ...make('apt', londonInstant(addDays(worldDate, -14), '09:00')),
      state: day < worldDate && chance.happens(0.8) ? 'HELD' : 'PLANNED',
      kind,
      at: londonInstant(day, chance.pick(times)),
      note: notes[kind] ?? null,
      ownerSubject: worker.subject,
      owner: worker.name,
    });
  }
}
