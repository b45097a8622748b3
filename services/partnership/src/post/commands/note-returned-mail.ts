import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { ProfessionalEntity } from '../../professional/index.js';

/** Notes that a mail to somebody came back. Whether they have left is asked, not assumed. */
export async function noteReturnedMail(
  desk: Desk,
  input: { readonly professionalId: string; readonly version: number },
): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:change');
  const found = await loadForChange(
    desk,
    ProfessionalEntity,
    'professional',
    input.professionalId,
    input.version,
  );
  if (!found.workEmail)
    throw invalid(
      'professionalId',
      'There is no address of theirs that a mail could come back from.',
    );
  await doubtPostsAt(desk, found.workEmail);
  return found.id;
}

/**
 * Puts the posts of everybody with this address in doubt, once: coverage becomes a wider range until somebody says.
 * @returns how many people had the address
 */
export async function doubtPostsAt(desk: Desk, address: string): Promise<number> {
  const today = londonDay(new Date());
  const people = await desk.rows<{ id: string }>(
    `update professional set mail_came_back_on = ?::date
     where work_email = ? and mail_came_back_on is null returning id`,
    [today, address.toLowerCase()],
  );
  await desk.rows(
    `update post set doubted_on = ?::date
     where professional_id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and (until_on is null or until_on >= ?::date) and doubted_on is null`,
    [today, JSON.stringify(people.map(({ id }) => id)), today],
  );
  return people.length;
}
