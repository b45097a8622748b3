import { addDays, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { programmeSettingsInForce } from '../programme/index.js';
import { standingOf } from './post.rules.js';
import { Post } from './post.type.js';
import type { KnownBy } from './post.vocabulary.js';

interface PostRow {
  readonly id: string;
  readonly version: number;
  readonly professional_id: string;
  readonly person_id: string;
  readonly team_id: string;
  readonly title: string | null;
  readonly from_on: string;
  readonly until_on: string | null;
  readonly known_by: KnownBy;
  readonly left_known_by: KnownBy | null;
  readonly confirmed_on: string;
  readonly confirmed_by: KnownBy;
  readonly doubted_on: string | null;
  readonly sort_name: string;
}

const columns = `h.id, h.version, h.professional_id, p.person_id, h.team_id, h.title, h.from_on::text, h.until_on::text,
  h.known_by, h.left_known_by, h.confirmed_on::text, h.confirmed_by, h.doubted_on::text, p.name as sort_name`;
const from = 'from post h join professional p on p.id = h.professional_id';
const listed = (ids: readonly string[]) => [JSON.stringify(ids)];
const anyOf = 'any(array(select jsonb_array_elements_text(?::jsonb)))';

/** The posts in each of these teams, those that were left included, by the name of who holds them. */
export async function postsOfTeams(
  desk: Desk,
  teamIds: readonly string[],
): Promise<Map<string, Post[]>> {
  if (!may(desk.viewer, 'people:read')) return new Map();
  const rows = await desk.rows<PostRow>(
    `select ${columns} ${from} where h.team_id = ${anyOf} order by p.name, h.from_on desc, h.id`,
    listed(teamIds),
  );
  return grouped(await postsOf(desk, rows), ({ teamId }) => teamId);
}

/** The posts of each of these people, under whichever record of theirs, the latest first. */
export async function postsOfPeople(
  desk: Desk,
  personIds: readonly string[],
): Promise<Map<string, Post[]>> {
  if (!may(desk.viewer, 'people:read')) return new Map();
  const rows = await desk.rows<PostRow>(
    `select ${columns} ${from} where p.person_id = ${anyOf} order by h.from_on desc, h.id desc`,
    listed(personIds),
  );
  return grouped(await postsOf(desk, rows), ({ personId }) => personId);
}

/** The posts with these ids, by id. */
export async function postsById(desk: Desk, ids: readonly string[]): Promise<Map<string, Post>> {
  if (!may(desk.viewer, 'people:read')) return new Map();
  const rows = await desk.rows<PostRow>(
    `select ${columns} ${from} where h.id = ${anyOf}`,
    listed(ids),
  );
  return new Map((await postsOf(desk, rows)).map((post) => [post.id, post]));
}

/** Which posts the quarterly tick asks about. */
export interface TickFilter {
  readonly agencyId?: string | null | undefined;
  readonly teamId?: string | null | undefined;
  readonly gssCode?: string | null | undefined;
}

/** One page of the posts that nobody has confirmed within the period, team by team, so that one call settles many. */
export async function postsToConfirm(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: TickFilter },
): Promise<Page<Post>> {
  mustBeAllowed(desk.viewer, 'people:read');
  const { POST_CONFIRMED_FOR_DAYS } = await programmeSettingsInForce(desk);
  const today = londonDay(new Date());
  const key = after ? decodeCursor(after, 3) : null;
  const wanted = [
    ...(filter.agencyId ? ([['t.agency_id = ?', filter.agencyId]] as const) : []),
    ...(filter.teamId ? ([['h.team_id = ?', filter.teamId]] as const) : []),
    ...(filter.gssCode ? ([['t.gss_code = ?', filter.gssCode]] as const) : []),
  ];
  const rows = await desk.rows<PostRow>(
    `select ${columns} ${from} join team t on t.id = h.team_id
     where h.from_on <= ?::date and (h.until_on is null or h.until_on >= ?::date)
       and (h.confirmed_on < ?::date or h.doubted_on >= h.confirmed_on)
       ${wanted.map(([sql]) => `and ${sql}`).join(' ')} ${key ? 'and (h.team_id, p.name, h.id) > (?, ?, ?)' : ''}
     order by h.team_id, p.name, h.id limit ?`,
    [
      today,
      today,
      addDays(today, -POST_CONFIRMED_FOR_DAYS),
      ...wanted.map(([, value]) => value),
      ...(key ?? []),
      pageSize(first) + 1,
    ],
  );
  const posts = new Map((await postsOf(desk, rows)).map((post) => [post.id, post]));
  return pageOf(
    rows,
    first,
    ({ team_id, sort_name, id }) => [team_id, sort_name, id],
    ({ id }) => posts.get(id) as Post,
  );
}

async function postsOf(desk: Desk, rows: readonly PostRow[]): Promise<Post[]> {
  const { POST_CONFIRMED_FOR_DAYS } = await programmeSettingsInForce(desk);
  const today = londonDay(new Date());
  return rows.map((row) => {
    const facts = {
      fromOn: row.from_on,
      untilOn: row.until_on,
      confirmedOn: row.confirmed_on,
      doubtedOn: row.doubted_on,
    };
    return Object.assign(new Post(), {
      id: row.id,
      version: row.version,
      title: row.title,
      ...facts,
      knownBy: row.known_by,
      leftKnownBy: row.left_known_by,
      confirmedBy: row.confirmed_by,
      standing: standingOf(facts, today, POST_CONFIRMED_FOR_DAYS),
      professionalId: row.professional_id,
      personId: row.person_id,
      teamId: row.team_id,
    });
  });
}

function grouped(posts: readonly Post[], by: (post: Post) => string): Map<string, Post[]> {
  return Map.groupBy(posts, by);
}
