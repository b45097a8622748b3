import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import { childJson } from './child-list.queries.js';
import { redactChild } from './child.policy.js';
import { Child, ChildMatch } from './child.type.js';

/** What is known of a child before a record is made. */
export interface Described {
  readonly name: string;
  readonly dateOfBirth: string | null;
  readonly nrmReference: string | null;
}

interface Candidate {
  readonly child: { id: string };
  readonly restricted_to: string[] | null;
  readonly likeness: number;
  readonly spelt: boolean;
  readonly sounds: boolean;
  readonly born: 'SAME' | 'SWAPPED' | 'SAME_YEAR' | 'OTHER' | null;
  readonly reference: boolean;
}

/** Children who may be the one described, likeliest first, with the reasons. Nothing is merged by itself. */
export async function possibleDuplicates(desk: Desk, described: Described): Promise<ChildMatch[]> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const found = (await likely(desk, described)).slice(0, mostShown);
  return found.map(({ candidate, score, reasons }) => {
    const child = Object.assign(new Child(), redactChild(desk.viewer, candidate.child));
    return Object.assign(new ChildMatch(), { child, score, reasons });
  });
}

/**
 * Tells those who may see a child that a referral may concern it, when the person who took the referral may not.
 * Nothing of it shows to that person. Runs as the system, inside the command's transaction.
 */
export async function warnOfHiddenDuplicates(
  desk: Desk,
  described: Described,
  visible: readonly ChildMatch[],
  reference: string,
): Promise<void> {
  const shown = new Set(visible.map(({ child }) => child.id));
  await desk.asSystem('duplicates', async () => {
    const hidden = (await likely(desk, described)).filter(
      ({ candidate }) => candidate.restricted_to !== null && !shown.has(candidate.child.id),
    );
    for (const { candidate } of hidden.slice(0, mostShown))
      for (const subject of await whoIsThere(desk, candidate.restricted_to ?? []))
        await desk.rows(
          `insert into task (id, created_at, kind, child_id, subject, text, due_at)
           values ('tsk_' || replace(uuidv7()::text, '-', ''), now(), 'POSSIBLE_DUPLICATE_OUT_OF_SIGHT', ?, ?, ?, now() + interval '4 hours')`,
          [
            candidate.child.id,
            subject,
            `Referral ${reference} may concern this child. Compare them and decide.`,
          ],
        );
  });
}

/** Of the people named on a child those who are not on leave today; all of them when everybody is. */
async function whoIsThere(desk: Desk, named: readonly string[]): Promise<readonly string[]> {
  const away = await desk.rows<{ subject: string }>(
    'select subject from leave where (select london_today()) between from_on and until_on',
  );
  const there = named.filter((subject) => !away.some((leave) => leave.subject === subject));
  return there.length > 0 ? there : named;
}

const mostShown = 10;
const threshold = 60;

async function likely(desk: Desk, described: Described) {
  const candidates = await candidatesFor(desk, described);
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate), reasons: reasonsFor(candidate) }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score);
}

function candidatesFor(
  desk: Desk,
  { name, dateOfBirth, nrmReference }: Described,
): Promise<Candidate[]> {
  const nrmKey = (nrmReference ?? '').replace(/[\s/-]/g, '').toUpperCase();
  return desk.rows<Candidate>(
    `with wanted as (select key from unnest(name_keys(?)) as key where key not like '%…'),
     found as (
       select child_id from (
         select child_id, count(*) as hits from child_name_key where key in (select key from wanted)
         group by child_id order by hits desc limit 200) named
       union select id from child where date_of_birth = ?::date
       union select child_id from nrm_reference where key = ? and ? <> '')
     select ${childJson('c')} as child, c.restricted_to,
       round(100 * similarity(plain_name(?), plain_name(concat_ws(' ', c.given_names, c.family_name, array_to_string(c.other_names, ' ')))))::integer as likeness,
       exists (select 1 from child_name_key k join wanted w using (key) where k.child_id = c.id and k.key not like '~%') as spelt,
       exists (select 1 from child_name_key k join wanted w using (key) where k.child_id = c.id and k.key like '~%') as sounds,
       case when ?::date is null or c.date_of_birth is null then null
            when c.date_of_birth = ?::date then 'SAME'
            when to_char(c.date_of_birth, 'YYYY-DD-MM') = to_char(?::date, 'YYYY-MM-DD') then 'SWAPPED'
            when extract(year from c.date_of_birth) = extract(year from ?::date) then 'SAME_YEAR' else 'OTHER' end as born,
       exists (select 1 from nrm_reference n where n.child_id = c.id and n.key = ? and ? <> '') as reference
     from found f join child c on c.id = f.child_id where c.state <> 'SUPERSEDED'`,
    [
      name,
      dateOfBirth,
      nrmKey,
      nrmKey,
      name,
      dateOfBirth,
      dateOfBirth,
      dateOfBirth,
      dateOfBirth,
      nrmKey,
      nrmKey,
    ],
  );
}

const birthPoints = { SAME: 40, SWAPPED: 30, SAME_YEAR: 10, OTHER: -25 } as const;

function scoreOf(candidate: Candidate): number {
  const name =
    Math.round(candidate.likeness * 0.5) + (candidate.spelt ? 10 : 0) + (candidate.sounds ? 10 : 0);
  const birth = candidate.born ? birthPoints[candidate.born] : 0;
  return Math.max(0, Math.min(100, name + birth + (candidate.reference ? 60 : 0)));
}

function reasonsFor(candidate: Candidate): string[] {
  const reasons: string[] = [];
  if (candidate.reference) reasons.push('has the same NRM reference');
  if (candidate.likeness > 85) reasons.push('has almost the same name');
  else if (candidate.spelt) reasons.push('shares a name');
  else if (candidate.sounds) reasons.push('has a name that sounds alike');
  if (candidate.born === 'SAME') reasons.push('was born on the same day');
  if (candidate.born === 'SWAPPED')
    reasons.push('was born on the same day with day and month swapped');
  if (candidate.born === 'SAME_YEAR') reasons.push('was born in the same year');
  return reasons;
}
