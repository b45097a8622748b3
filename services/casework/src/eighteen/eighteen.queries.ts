import { daysBetween, londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { childrenById } from '../child/index.js';
import { versionOn } from '../eligibility/index.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import { recordsOf } from '../record/index.js';
import { ruleBookInForce } from '../setting/index.js';
import { EighteenPreparationEntity, PostEighteenSupportEntity } from './eighteen.entity.js';
import {
  birthdaysOf,
  isChallenged,
  openQuestions,
  stepOn,
  type AgeRecords,
} from './eighteen.rules.js';
import { EighteenPreparation, PostEighteenSupport } from './eighteen.type.js';
import { EighteenthBirthday, TurningEighteen } from './forecast.type.js';

/** What turning 18 means for these children, by child. Nothing for the thin card. */
export async function turningEighteenOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<Map<string, TurningEighteen>> {
  if (!may(desk.viewer, 'child:read') || childIds.length === 0) return new Map();
  const today = londonDay(new Date());
  const ages = await agesOf(desk, childIds);
  const children = await childrenById(desk, childIds);
  const prepared = await recordsOf(
    desk,
    EighteenPreparationEntity,
    EighteenPreparation,
    childIds,
    {},
  );
  const after = await recordsOf(desk, PostEighteenSupportEntity, PostEighteenSupport, childIds, {
    offeredOn: 'desc',
  });
  const presumesChild =
    [...ages.values()].some(isChallenged) && (await challengePresumesChild(desk, today));
  const found = childIds.flatMap((id): [string, TurningEighteen][] => {
    const [child, records] = [children.get(id), ages.get(id)];
    if (!child || !records) return [];
    const preparation = prepared.get(id)?.[0] ?? null;
    const isOpen = isChallenged(records);
    const one = Object.assign(new TurningEighteen(), {
      child,
      birthdays: birthdaysOf(records).map((birthday) =>
        Object.assign(new EighteenthBirthday(), {
          ...birthday,
          inDays: daysBetween(today, birthday.on),
          step: stepOn(birthday.on, today),
        }),
      ),
      ageIsChallenged: isOpen,
      supportGoesOn: isOpen && presumesChild,
      open: openQuestions(preparation),
      preparation,
      postEighteen: after.get(id) ?? [],
    });
    return [[id, one]];
  });
  return new Map(found);
}

/** Whether the rules of a day presume a child while a finding about the age is under challenge. */
async function challengePresumesChild(desk: Desk, on: Day): Promise<boolean> {
  const version = versionOn(await ruleBookInForce(desk), on);
  return version?.settings.challengedAge.value === 'PRESUME_CHILD';
}

/** Children with support going on who turn 18 within 180 days or have turned 18, the next birthday first. */
export async function turningEighteenPage(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<TurningEighteen>> {
  mustBeAllowed(desk.viewer, 'child:read');
  const today = londonDay(new Date());
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<{ id: string; born_on: string }>(
    `select id, born_on::text from (${earliestBirth}) b
     where born_on <= (?::date - interval '18 years' + interval '181 days')::date ${key ? 'and (born_on, id) > (?::date, ?)' : ''}
     order by born_on, id limit ?`,
    [today, ...(key ?? []), pageSize(first) + 1],
  );
  const shown = await turningEighteenOf(
    desk,
    rows.slice(0, pageSize(first)).map(({ id }) => id),
  );
  return pageOf(
    rows,
    first,
    (row) => [row.born_on, row.id],
    (row) => shown.get(row.id) ?? missing(row.id),
  );
}

// Of a child whose age is under challenge the earlier of the birthdays counts: nobody is forecast too late.
const earliestBirth = `select c.id, least(c.date_of_birth, (select min(a.born_on) from age_determination a
    where a.child_id = c.id and a.under_challenge)) as born_on
  from child c where c.state <> 'SUPERSEDED' and exists (select 1 from support s where s.child_id = c.id and s.state <> 'CLOSED')`;

async function agesOf(desk: Desk, childIds: readonly string[]): Promise<Map<string, AgeRecords>> {
  const rows = await desk.rows<{
    id: string;
    born_on: Day | null;
    determinations: AgeRecords['determinations'];
  }>(
    `select c.id, c.date_of_birth::text as born_on, coalesce((select json_agg(json_build_object('source', a.source, 'outcome', a.outcome,
         'bornOn', a.born_on, 'determinedOn', a.determined_on, 'underChallenge', a.under_challenge))
       from age_determination a where a.child_id = c.id), '[]') as determinations
     from child c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(childIds)],
  );
  return new Map(
    rows.map(({ id, born_on, determinations }) => [id, { dateOfBirth: born_on, determinations }]),
  );
}

function missing(id: string): never {
  throw new Error(`The child ${id} was listed and could not be read.`);
}
