import type { RequiredEntityData } from '@mikro-orm/core';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { PostEntity, type Post } from '../post/post.entity.js';
import { ProfessionalEntity, type Professional } from '../professional/professional.entity.js';
import { TeamEntity, type Team } from '../team/team.entity.js';

let count = 0;
const next = () => String((count += 1));

/** A team of Surrey's council with eight people, counted lately. */
export async function makeTeam(desk: Desk, changes: Partial<Team> = {}): Promise<string> {
  const [surrey] = await desk.rows<{ id: string }>(
    `select id from agency where gss_code = 'E10000030'`,
  );
  const team = {
    id: newId('tem'),
    agencyId: surrey?.id,
    name: `Example team ${next()}`,
    gssCode: 'E10000030',
    headcount: 8,
    headcountOn: daysAgo(30),
    ...changes,
  };
  const em = await desk.em();
  em.create(TeamEntity, team as RequiredEntityData<Team>, { persist: true });
  await em.flush();
  return team.id;
}

/** A professional with a work e-mail. */
export async function makeProfessional(
  desk: Desk,
  changes: Partial<Professional> = {},
): Promise<string> {
  const id = newId('pro');
  const professional = {
    id,
    personId: id,
    name: `Sample Person ${next()}`,
    workEmail: `sample.person.${next()}@example.org`,
    roleTitle: 'Social worker',
    ...changes,
  };
  const em = await desk.em();
  em.create(ProfessionalEntity, professional as RequiredEntityData<Professional>, {
    persist: true,
  });
  await em.flush();
  return professional.id;
}

/** A post that began a year ago and was confirmed a month ago. */
export async function makePost(
  desk: Desk,
  changes: Partial<Post> & Pick<Post, 'professionalId' | 'teamId'>,
): Promise<string> {
  const post = {
    id: newId('pst'),
    title: 'Social worker',
    fromOn: daysAgo(365),
    knownBy: 'STAFF_LIST',
    confirmedOn: daysAgo(30),
    confirmedBy: 'STAFF_LIST',
    ...changes,
  };
  const em = await desk.em();
  em.create(PostEntity, post as RequiredEntityData<Post>, { persist: true });
  await em.flush();
  return post.id;
}

/** The day so many days ago. */
export function daysAgo(days: number): string {
  return addDays(londonDay(new Date()), -days);
}
