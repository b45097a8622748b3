import type { Desk } from '@ictg/kit/database';
import { doneOnce } from '@ictg/kit/command';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { PostEntity, StaffMemberEntity } from '../staff.entity.js';
import { createPost, type NewPost } from './create-post.js';

/** Gives a person a further post. */
export async function addPost(
  desk: Desk,
  input: {
    readonly idempotencyKey?: string | null;
    readonly staffId: string;
    readonly post: NewPost;
  },
): Promise<string> {
  mustBeAllowed(desk.viewer, 'staff:change');
  return doneOnce(desk, 'addPost', input.idempotencyKey, input, async () => {
    const person = await loadForChange(
      desk,
      StaffMemberEntity,
      'member of staff',
      input.staffId,
      null,
    );
    const em = await desk.em();
    const existing = await em.find(PostEntity, { staffId: person.id });
    createPost(em, person.id, input.post, existing);
    const untilOn = input.post.untilOn ?? null;
    if (person.endedOn != null && (untilOn === null || untilOn > person.endedOn))
      person.endedOn = untilOn;
    await em.flush();
    return person.id;
  });
}
