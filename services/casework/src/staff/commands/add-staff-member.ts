import type { RequiredEntityData } from '@mikro-orm/core';
import { newId, type Desk } from '@ictg/kit/database';
import { doneOnce } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { StaffMemberEntity, type StaffMember } from '../staff.entity.js';
import { createPost, type NewPost } from './create-post.js';
import { cleanEmail, cleanLanguages, cleanName } from './person.js';
import { emailTaken, saveUniquely } from './refuse.js';

/** Somebody to add to the register. */
export interface NewStaffMember {
  readonly idempotencyKey?: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null;
  readonly languages: readonly string[];
  readonly post: NewPost;
}

/**
 * Adds a person with a first post. From then on they can sign in on the days of the post.
 * @returns the person's staff id
 */
export async function addStaffMember(desk: Desk, input: NewStaffMember): Promise<string> {
  mustBeAllowed(desk.viewer, 'staff:change');
  return doneOnce(desk, 'addStaffMember', input.idempotencyKey, input, async () => {
    const email = cleanEmail(input.email);
    const em = await desk.em();
    if (await em.count(StaffMemberEntity, { email })) throw emailTaken();
    const id = newId('stf');
    const person = {
      id,
      subject: id,
      name: cleanName(input.name),
      email,
      phone: input.phone?.trim() || null,
      languages: cleanLanguages(input.languages),
      startedOn: input.post.fromOn,
      endedOn: input.post.untilOn ?? null,
    };
    em.create(StaffMemberEntity, person as RequiredEntityData<StaffMember>, { persist: true });
    await saveUniquely(() => em.flush());
    createPost(em, id, input.post, []);
    await em.flush();
    return id;
  });
}
