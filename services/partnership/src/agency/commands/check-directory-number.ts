import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { AgencyEntity } from '../agency.entity.js';
import { directoryNumber } from '../agency.rules.js';

/** A check of an agency's number. */
export interface NumberCheck {
  readonly agencyId: string;
  readonly version: number;
  readonly number: string;
  readonly foundIn: string;
}

/** Records that an agency's number was checked today, by whom, and where it was found. */
export async function checkDirectoryNumber(desk: Desk, input: NumberCheck): Promise<string> {
  mustBeAllowed(desk.viewer, 'agency:change');
  const agency = await loadForChange(desk, AgencyEntity, 'agency', input.agencyId, input.version);
  const number = directoryNumber(input.number);
  const foundIn = input.foundIn.trim();
  if (!number)
    throw invalid(
      'number',
      "Give the agency's own telephone number, e.g. 0300 000 0000. 999 is no number of an agency.",
    );
  if (foundIn === '' || foundIn.length > 200)
    throw invalid(
      'foundIn',
      'Say where you found the number, in at most 200 characters. What a sender or caller says is no source.',
    );
  Object.assign(agency, {
    phone: number,
    phoneFoundIn: foundIn,
    phoneCheckedOn: londonDay(new Date()),
    phoneCheckedBy: desk.viewer.name,
  });
  await (await desk.em()).flush();
  return agency.id;
}
