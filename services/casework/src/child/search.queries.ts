import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { pageSize } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { childJson } from './child-list.queries.js';
import { mayBeName, readSearch, type Sought } from './search.rules.js';
import { redactChild } from './child.policy.js';
import { Child, ChildMatch } from './child.type.js';
import { textArray } from '../database/text-array.js';

/** A name less alike than this is no answer. */
const leastScore = 10;

interface Found {
  readonly child: { id: string; familyName: string; givenNames: string };
  readonly score: number;
  readonly reasons: string[];
}

/**
 * Finds children by whatever a person has: a name in any order and spelling, a reference, an NRM reference, a date
 * of birth. An empty or one-letter search is refused rather than answered with everybody.
 */
export async function searchChildren(
  desk: Desk,
  text: string,
  first: number,
): Promise<ChildMatch[]> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const wanted = text.trim().slice(0, 200);
  const limit = pageSize(first);
  if (wanted.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return [];
  const sought = readSearch(wanted, londonDay(new Date()));
  const found = await find(desk, sought, limit);
  return found.map(({ child, score, reasons }) =>
    Object.assign(new ChildMatch(), {
      child: Object.assign(new Child(), redactChild(desk.viewer, child)),
      score,
      reasons,
    }),
  );
}

/** A reference that is on record is the answer; otherwise whoever has the name and the day, then either of them. */
async function find(desk: Desk, sought: Sought, limit: number): Promise<readonly Found[]> {
  const { references, born, name } = sought;
  const referred = references.length > 0 ? await byReference(desk, references, limit) : [];
  if (referred.length > 0) return referred;
  const isNamed = references.length > 0 ? mayBeName(name) : /\p{L}{2}/u.test(name);
  const named = isNamed ? await byName(desk, name, limit) : [];
  if (!born) return named;
  const bornThen = await byBirth(desk, born, limit);
  const both = named.flatMap((one) => {
    const other = bornThen.find(({ child }) => child.id === one.child.id);
    return other ? [{ ...one, score: 100, reasons: [...one.reasons, ...other.reasons] }] : [];
  });
  const rest = [...named, ...bornThen].filter(
    ({ child }) => !both.some((one) => one.child.id === child.id),
  );
  return [...both, ...rest].slice(0, limit);
}

async function byReference(desk: Desk, keys: readonly string[], limit: number): Promise<Found[]> {
  const [key = ''] = keys;
  return desk.rows<Found>(
    `select ${childJson('c')} as child, 100 as score, array[m.why] as reasons from (
       select c.id, 'this is the child''s reference' as why from child c where c.reference = any(?)
       union all select r.child_id, 'this is a referral''s reference' from referral r where r.reference = any(?)
       union all select n.child_id, 'this is the NRM reference' from nrm_reference n where n.key = any(?)
     ) m join child c on c.id = m.id where c.state <> 'SUPERSEDED' limit ?`,
    [textArray([childReference(key)]), textArray([referralReference(key)]), textArray(keys), limit],
  );
}

function childReference(key: string): string {
  return `C-${(/^C?(\d+)$/.exec(key)?.[1] ?? '').padStart(5, '0')}`;
}

function referralReference(key: string): string {
  const [, year, number] = /^R?(\d{4})(\d+)$/.exec(key) ?? [];
  return `R-${year ?? ''}-${(number ?? '').padStart(5, '0')}`;
}

async function byBirth(desk: Desk, day: Day, limit: number): Promise<Found[]> {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const swapped = Number(dayOfMonth) <= 12 ? `${year}-${dayOfMonth}-${month}` : day;
  return desk.rows<Found>(
    `select ${childJson('c')} as child, case when c.date_of_birth = ?::date then 100 else 80 end as score,
       array[case when c.date_of_birth = ?::date then 'born on that day' else 'born on that day with day and month swapped' end] as reasons
     from child c where c.date_of_birth in (?::date, ?::date) and c.state <> 'SUPERSEDED'
     order by score desc, c.family_name, c.id limit ?`,
    [day, day, day, swapped, limit],
  );
}

async function byName(desk: Desk, text: string, limit: number): Promise<Found[]> {
  return desk.rows<Found>(
    `with wanted as (select key from unnest(name_keys(?)) as key),
     found as (
       select k.child_id, array_agg(k.key) as keys,
         sum(case when k.key like '~%' then 2 when k.key like '%…' then 1 else 4 end) as points
       from child_name_key k where k.key in (select key from wanted) group by k.child_id
       order by points desc limit 300)
     select ${childJson('c')} as child, m.score, m.reasons from found f join child c on c.id = f.child_id,
       lateral (select round(100 * similarity(plain_name(?), plain_name(concat_ws(' ', c.given_names, c.family_name, array_to_string(c.other_names, ' ')))))::integer as likeness) l,
       lateral (select least(100, l.likeness + case when exists (select 1 from unnest(f.keys) key where key not like '~%' and key not like '%…') then 20 else 0 end) as score,
         array_remove(array[
           case when exists (select 1 from unnest(f.keys) key where key not like '~%' and key not like '%…') then 'a name is spelt the same' end,
           case when exists (select 1 from unnest(f.keys) key where key like '~%') then 'a name sounds alike' end,
           case when exists (select 1 from unnest(f.keys) key where key like '%…') then 'a name begins the same' end], null) as reasons) m
     where c.state <> 'SUPERSEDED' and m.score >= ${leastScore} order by m.score desc, f.points desc, c.id limit ?`,
    [text, text, limit],
  );
}
