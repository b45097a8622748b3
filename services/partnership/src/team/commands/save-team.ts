import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { ruleBroken } from '@ictg/kit/refusal';

/** Saves, and says in a sentence that the agency has such a team already. */
export async function saveTeam(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException)
      throw ruleBroken(
        'TEAM_ALREADY_THERE',
        'This agency has a team of that name already. Find it by its name and change that one.',
        'name',
      );
    throw fault;
  }
}
