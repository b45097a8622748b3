import type { Desk } from '@ictg/kit/database';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { StaffMemberEntity } from '../staff.entity.js';
import { cleanEmail, cleanLanguages, cleanName } from './person.js';
import { emailTaken, saveUniquely } from './refuse.js';

/** What to change; what is left out stays. */
export interface StaffMemberChange {
  readonly staffId: string;
  readonly version: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly languages?: readonly string[] | null;
}

/** Changes what the register says of a person. Who signs in by the old address no longer can. */
export async function changeStaffMember(desk: Desk, input: StaffMemberChange): Promise<string> {
  mustBeAllowed(desk.viewer, 'staff:change');
  const person = await loadForChange(
    desk,
    StaffMemberEntity,
    'member of staff',
    input.staffId,
    input.version,
  );
  const em = await desk.em();
  if (input.email != null) {
    const email = cleanEmail(input.email);
    if (email !== person.email && (await em.count(StaffMemberEntity, { email })))
      throw emailTaken();
    person.email = email;
  }
  if (input.name != null) person.name = cleanName(input.name);
  if (input.phone != null) person.phone = input.phone.trim() || null;
  if (input.languages != null) person.languages = cleanLanguages(input.languages);
  await saveUniquely(() => em.flush());
  return person.id;
}
