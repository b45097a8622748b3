import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { notAllowed } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { accountOn, type PostFacts } from './post.rules.js';
import { StaffAccount } from './staff.type.js';

/**
 * What the register says of an e-mail address, asked by our identity service at every sign-in and renewal.
 * @returns null when nobody has the address, or nobody with a post in force today
 */
export async function staffAccount(desk: Desk, email: string): Promise<StaffAccount | null> {
  const { viewer } = desk;
  if (viewer.door !== 'service' || viewer.subject !== 'system:identity' || !has(viewer, 'system'))
    throw notAllowed('Only our identity service may ask this.');
  const [found] = await desk.rows<{ subject: string; name: string; posts: PostFacts[] }>(
    `select s.subject, s.name, (select coalesce(json_agg(json_build_object('role', p.role, 'areas', p.areas,
       'fromOn', p.from_on, 'untilOn', p.until_on)), '[]') from post p where p.staff_id = s.id) as posts
     from staff_member s where lower(s.email) = lower(?)`,
    [email.trim()],
  );
  if (!found) return null;
  const account = accountOn(found.posts, londonDay(new Date()));
  if (account.roles.length === 0) return null;
  return Object.assign(new StaffAccount(), {
    subject: found.subject,
    name: found.name,
    ...account,
  });
}
