import { addDays } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { postEndingFault, postHolds, type PostEnding } from '../post.rules.js';
import { PostEntity, StaffMemberEntity, type Post, type StaffMember } from '../staff.entity.js';
import { refuse } from './refuse.js';

/** Ends a post on a day. Refused while children, colleagues or nights on call would be left with nobody. */
export async function endPost(
  desk: Desk,
  input: { readonly postId: string; readonly version: number; readonly untilOn: string },
): Promise<string> {
  mustBeAllowed(desk.viewer, 'staff:change');
  const em = await desk.em();
  const [found] = await desk.rows<{ staff_id: string }>('select staff_id from post where id = ?', [
    input.postId,
  ]);
  if (!found) throw notFound('post');
  // The person first, then what hangs on them: allocation takes the same order, so the two never wait for each other.
  const person = await loadForChange(
    desk,
    StaffMemberEntity,
    'member of staff',
    found.staff_id,
    null,
  );
  const post = await loadForChange(desk, PostEntity, 'post', input.postId, input.version);
  const others = (await em.find(PostEntity, { staffId: person.id })).filter(
    (one) => one.id !== post.id,
  );
  refuse(postEndingFault(await ending(desk, person, post, others, input.untilOn)));
  post.untilOn = input.untilOn;
  const open = others.filter((one) => one.untilOn == null || one.untilOn > input.untilOn);
  if (open.length === 0) person.endedOn = input.untilOn;
  await em.flush();
  return person.id;
}

async function ending(
  desk: Desk,
  person: StaffMember,
  post: Post,
  others: readonly Post[],
  untilOn: string,
): Promise<PostEnding> {
  const after = addDays(untilOn, 1);
  const goesOn = others.filter((one) => postHolds(one, after));
  const [left] = await desk.rows<{
    children: number;
    visible: number;
    on_call: number;
    covers: string[];
    other_manager: boolean;
  }>(
    `select allocated_children(?, ?) as children,
       (select count(*)::integer from allocation where staff_id = ? and worker_role = ? and until_at is null) as visible,
       (select count(*)::integer from on_call where subject = ? and until_at > ?::date and until_at > from_at) as on_call,
       array(select k.name from leave l join staff_member k on k.id = l.staff_id
         where l.cover_subject = ? and l.until_on >= greatest(l.from_on, ?::date) order by k.name) as covers,
       exists (select 1 from post p where p.role = 'manager' and p.staff_id <> ?
         and p.from_on <= ? and (p.until_on is null or p.until_on >= ?)) as other_manager`,
    [
      person.id,
      workerRole(post),
      person.id,
      workerRole(post),
      person.subject,
      after,
      person.subject,
      after,
      person.id,
      after,
      after,
    ],
  );
  const remains = goesOn.length > 0;
  return {
    name: person.name,
    role: post.role,
    fromOn: post.fromOn,
    untilOn,
    children: left?.children ?? 0,
    childrenOutOfSight: (left?.children ?? 0) - (left?.visible ?? 0),
    goesOnInRole: goesOn.some((one) => one.role === post.role),
    coversAfter: remains ? [] : (left?.covers ?? []),
    onCallAfter: remains ? 0 : (left?.on_call ?? 0),
    otherManager: left?.other_manager ?? false,
  };
}

function workerRole(post: Post): string {
  return post.role.toUpperCase().replaceAll('-', '_');
}
