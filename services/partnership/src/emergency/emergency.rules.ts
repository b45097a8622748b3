import { addDays, type Day } from '@ictg/kit/calendar';
import type { AgencyKind } from '../agency/agency.vocabulary.js';
import type { EmergencyPurpose } from './emergency.vocabulary.js';

/** After so many days a number is checked again. A local setting: somebody rings it at three in the morning. */
export const daysUntilStale = 90;

/** Whether a number was last checked so long ago that it must be checked again. */
export function isStaleNumber(checkedOn: Day, today: Day): boolean {
  return addDays(checkedOn, daysUntilStale) < today;
}

/** What kind of agency can have a number for a purpose. */
export function kindFor(purpose: EmergencyPurpose): AgencyKind {
  return purpose === 'POLICE_CONTACT' ? 'POLICE' : 'COUNCIL';
}
