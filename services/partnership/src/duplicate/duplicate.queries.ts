import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { professionalsById, type Professional } from '../professional/index.js';
import { PossibleDuplicate, type Likeness } from './duplicate.type.js';

interface PairRow {
  readonly first_id: string;
  readonly second_id: string;
  readonly same_mail: boolean;
  readonly same_name: boolean;
}

/** How alike two names are written, from 0 to 1, before somebody is asked to look. */
const alike = 0.6;

// A person of several agencies stands once for each: pairs are looked for among those who share one.
const pairs = `
with person as (
  select p.id, p.work_email, plain_name(p.name) as plain from professional p where p.merged_into_id is null),
place as (
  select distinct p.person_id as id, t.agency_id from post h join professional p on p.id = h.professional_id
    join team t on t.id = h.team_id),
pair as (
  select a.id as first_id, b.id as second_id, true as same_mail, a.plain = b.plain as same_name
    from person a join person b on a.work_email = b.work_email and a.id < b.id
  union all
  select a.id, b.id, false, a.plain = b.plain
    from place x join place y on x.agency_id = y.agency_id and x.id < y.id
    join person a on a.id = x.id join person b on b.id = y.id
    where similarity(a.plain, b.plain) >= ${alike})
select first_id, second_id, bool_or(same_mail) as same_mail, bool_or(same_name) as same_name from pair
where not exists (select 1 from duplicate d where d.first_id = pair.first_id and d.second_id = pair.second_id
  and d.decision = 'APART')`;

/** One page of the pairs that may be one person, without those that somebody has decided to be two. */
export async function possibleDuplicates(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<PossibleDuplicate>> {
  mustBeAllowed(desk.viewer, 'people:merge');
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<PairRow>(
    `${pairs} ${key ? 'and (first_id, second_id) > (?, ?)' : ''}
     group by first_id, second_id order by first_id, second_id limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  const people = await professionalsById(
    desk,
    rows.flatMap(({ first_id, second_id }) => [first_id, second_id]),
  );
  return pageOf(
    rows,
    first,
    ({ first_id, second_id }) => [first_id, second_id],
    (row) => pairOf(row, people),
  );
}

function pairOf(
  { first_id, second_id, same_mail, same_name }: PairRow,
  people: ReadonlyMap<string, Professional>,
): PossibleDuplicate {
  const likenesses: Likeness[] = [
    ...(same_mail ? (['SAME_MAIL'] as const) : []),
    same_name ? 'SAME_NAME' : 'SIMILAR_NAME',
  ];
  return Object.assign(new PossibleDuplicate(), {
    id: `${first_id} ${second_id}`,
    first: people.get(first_id),
    second: people.get(second_id),
    // Two who share the address of a team need not be called alike.
    likenesses: same_mail && !same_name ? ['SAME_MAIL'] : likenesses,
  });
}
