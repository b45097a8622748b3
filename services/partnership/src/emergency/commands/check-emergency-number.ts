import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { directoryNumber } from '../../agency/agency.rules.js';
import { AgencyEntity } from '../../agency/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { EmergencyNumberEntity, type EmergencyNumber } from '../emergency.entity.js';
import { kindFor } from '../emergency.rules.js';
import type { EmergencyPurpose } from '../emergency.vocabulary.js';

/** A check of a number that is rung at night. */
export interface EmergencyCheck {
  readonly agencyId: string;
  readonly purpose: EmergencyPurpose;
  readonly version?: number | null;
  readonly number: string;
  readonly hours?: string | null;
  readonly foundIn: string;
}

/** Records that a number was checked today, by whom, and where it was found. */
export async function checkEmergencyNumber(desk: Desk, input: EmergencyCheck): Promise<void> {
  mustBeAllowed(desk.viewer, 'agency:change');
  // The agency's row is held, so that two who check the first number at once see each other.
  const agency = await loadForChange(desk, AgencyEntity, 'agency', input.agencyId, null);
  if (agency.kind !== kindFor(input.purpose))
    throw invalid(
      'purpose',
      'That is no number of such an agency. Choose the council or the police force that it belongs to.',
    );
  const checked = checkedNow(desk, input);
  const em = await desk.em();
  const found = await em.findOne(EmergencyNumberEntity, {
    agencyId: agency.id,
    purpose: input.purpose,
  });
  if (!found) {
    em.create(
      EmergencyNumberEntity,
      {
        agencyId: agency.id,
        purpose: input.purpose,
        ...checked,
      } as RequiredEntityData<EmergencyNumber>,
      { persist: true },
    );
  } else {
    if (input.version == null)
      throw ruleBroken(
        'NUMBER_ALREADY_CHECKED',
        'Somebody has entered this number meanwhile. Look at it, then check it again if it is wrong.',
      );
    await loadForChange(desk, EmergencyNumberEntity, 'number', found.id, input.version);
    Object.assign(found, checked);
  }
  await em.flush();
}

function checkedNow(desk: Desk, input: EmergencyCheck) {
  const number = directoryNumber(input.number);
  const [hours, foundIn] = [input.hours?.trim() || null, input.foundIn.trim()];
  if (!number)
    throw invalid(
      'number',
      'Give the number as it is dialled, e.g. 0300 000 0000. 999 is no number of an agency.',
    );
  if (foundIn === '' || foundIn.length > 200)
    throw invalid(
      'foundIn',
      'Say where you found the number, in at most 200 characters. What a caller says is no source.',
    );
  if (hours && hours.length > 100)
    throw invalid('hours', 'Say when it is answered in at most 100 characters.');
  const day = londonDay(new Date());
  return { number, hours, foundIn, checkedOn: day, checkedBy: desk.viewer.name };
}
