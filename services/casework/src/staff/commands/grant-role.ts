import type { RequiredEntityData } from '@mikro-orm/core';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notAllowed } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { postHolds, type PostFacts } from '../post.rules.js';
import { PostEntity, StaffMemberEntity, type StaffMember } from '../staff.entity.js';
import { staffRoles, weekdays, type StaffRole } from '../staff.vocabulary.js';
import { createPost } from './create-post.js';
import { cleanEmail, cleanName } from './person.js';
import { saveUniquely } from './refuse.js';

/** What the operator of an installation asks for. */
export interface Grant {
  readonly email: string;
  readonly role: string;
  /** The day from which the post holds. */
  readonly today: string;
}

/**
 * Gives a person a post everywhere from today, adding the person if need be: the way in to a new installation,
 * where there is nobody yet who could add anybody.
 * @returns whether anything was new
 */
export async function grantRole(desk: Desk, { email, role, today }: Grant): Promise<boolean> {
  if (!has(desk.viewer, 'system')) throw notAllowed('Only the operator of the installation may.');
  const wanted = staffRoles.find((known) => known === role);
  if (!wanted)
    throw invalid('role', `There is no role "${role}". There are: ${staffRoles.join(', ')}.`);
  const address = cleanEmail(email);
  const em = await desk.em();
  const known = await em.findOne(StaffMemberEntity, { email: address });
  const staffId = known?.id ?? (await addPerson(desk, address, today));
  const posts = await em.find(PostEntity, { staffId });
  if (posts.some((post) => isTheSame(post, wanted, today))) return false;
  const post = { role: wanted, areas: [], fromOn: today, workingDays: weekdays };
  createPost(em, staffId, post, posts);
  await em.flush();
  return true;
}

function isTheSame(post: PostFacts, role: StaffRole, today: string): boolean {
  return post.role === role && post.areas.length === 0 && postHolds(post, today);
}

/** Adds somebody under the name that their address suggests; they can be given their own later. */
async function addPerson(desk: Desk, email: string, startedOn: string): Promise<string> {
  const em = await desk.em();
  const id = newId('stf');
  const [local = email] = email.split('@');
  const name = cleanName(
    local.replace(/[._-]+/g, ' ').replace(/\b\p{L}/gu, (c) => c.toUpperCase()),
  );
  const person = { id, subject: id, name, email, phone: null, languages: [], startedOn };
  em.create(StaffMemberEntity, person as RequiredEntityData<StaffMember>, { persist: true });
  await saveUniquely(() => em.flush());
  return id;
}
