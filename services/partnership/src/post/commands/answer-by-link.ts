import { addDays, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { linkTo } from '../../link/index.js';
import type { MailLanguage } from '../../professional/index.js';
import { confirmPostsOf } from './tick-posts.js';

/** For so many days a link that asks about a post works. */
const linkLastsDays = 60;

/** A post as its holder sees it behind a link. */
export interface LinkedPost {
  readonly teamName: string;
  readonly language: MailLanguage;
}

/** A link by which somebody says with one press that they are still in post. It opens that question, and nothing else. */
export function postLink(postId: string, now: Date): string {
  return linkTo({
    kind: 'post',
    id: postId,
    endsAt: new Date(now.getTime() + linkLastsDays * 86_400_000),
  });
}

/** The links for each of these people about the posts that they hold today, by the id that was asked with. */
export async function postLinksOf(
  desk: Desk,
  professionalIds: readonly string[],
): Promise<Map<string, string>> {
  const today = londonDay(new Date());
  const rows = await desk.rows<{ who: string; post: string }>(
    `select distinct on (who.id) who.id as who, h.id as post from professional who
       join professional p on p.person_id = who.person_id join post h on h.professional_id = p.id
     where who.id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and h.from_on <= ?::date and (h.until_on is null or h.until_on >= ?::date)
     order by who.id, h.confirmed_on, h.id`,
    [JSON.stringify(professionalIds), today, today],
  );
  return new Map(rows.map(({ who, post }) => [who, postLink(post, new Date())]));
}

/** What the page behind a link shows; nothing for a post that there is none of. */
export async function postByLink(desk: Desk, postId: string): Promise<LinkedPost | null> {
  const [row] = await desk.rows<LinkedPost>(
    `select t.name as "teamName", p.mail_language as language from post h
       join professional p on p.id = h.professional_id join team t on t.id = h.team_id where h.id = ?`,
    [postId],
  );
  return row ?? null;
}

/** Keeps what somebody said about their own post by a link. Saying it twice, or late, harms nothing. */
export async function answerPostByLink(
  desk: Desk,
  postId: string,
  said: 'HERE' | 'LEFT',
): Promise<LinkedPost | null> {
  const [post] = await desk.rows<{ professional: string; team: string }>(
    'select professional_id as professional, team_id as team from post where id = ?',
    [postId],
  );
  if (!post) return null;
  if (said === 'HERE') await confirmPostsOf(desk, post.professional, 'LINK', post.team);
  else
    await desk.rows(
      `update post set until_on = greatest(from_on, ?::date), left_known_by = 'LINK'
       where id = ? and until_on is null`,
      [addDays(londonDay(new Date()), -1), postId],
    );
  return postByLink(desk, postId);
}
