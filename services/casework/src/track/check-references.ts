import type { MikroORM } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { addWorkingDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { childrenById } from '../child/index.js';
import { comparedReferenceSql, type RecordOwner } from '../denial/index.js';
import { openTask, settleTasks } from '../task/index.js';
import { openingOf } from './opening.js';

/** Where owners of other records are asked whether references are right. */
export interface ReferenceOwners {
  /** Their GraphQL endpoints. */
  readonly nrmUrl: string;
  readonly lookedAfterUrl: string;
  /** A token of ours for the service door. */
  token(): Promise<string>;
}

/** What one owner is asked. */
interface Owner {
  readonly url: string;
  readonly field: string;
  /** The references of children with support, and since when each is recorded. */
  readonly references: string;
  readonly words: string;
  /** Whether the answer is kept: what we send under a reference opens to its owner by it. */
  readonly isKept?: boolean;
}

interface Recorded {
  readonly child_id: string;
  readonly reference: string;
  readonly recorded_at: Date;
}

const atOnce = 200;
const workingDaysToCompare = 5;
/** How long somebody who has looked into it is left in peace. */
const daysOfPeace = 28;

const withSupport = `exists (select from support s where s.child_id = c.id and s.ended_on is null)`;

/** A record that is said not to be of the child is closed, so nobody is asked to compare its reference. */
const notDenied = (owner: RecordOwner, column: string) =>
  `not exists (select from record_denial d where d.child_id = c.id and d.owner = '${owner}' and d.state <> 'UNDONE'
    and ${comparedReferenceSql('d.reference')} = ${comparedReferenceSql(column)})`;

function ownersOf({ nrmUrl, lookedAfterUrl }: ReferenceOwners): readonly Owner[] {
  return [
    {
      url: nrmUrl,
      field: 'confirmedNrmReferences',
      references: `select c.id as child_id, r.reference, r.created_at as recorded_at
        from nrm_reference r join child c on c.id = r.child_id
        where (${withSupport} or exists (select from nrm_report p where p.nrm_reference_id = r.id))
          and ${notDenied('HOME_OFFICE', 'r.reference')} order by r.id`,
      words: 'The Home Office does not confirm its NRM reference',
      isKept: true,
    },
    {
      url: lookedAfterUrl,
      field: 'confirmedCareReferences',
      // A child who is in nobody's care is in no council's records either.
      references: `select c.id as child_id, c.home_office_reference as reference, max(l.created_at) as recorded_at
        from child c join legal_status l on l.child_id = c.id and l.authority_gss is not null
          and l.from_on <= london_today() and (l.until_on is null or l.until_on >= london_today())
        where c.home_office_reference is not null and ${withSupport}
          and ${notDenied('COUNCIL', 'c.home_office_reference')} group by c.id order by c.id`,
      words: 'No council confirms its Home Office reference, although it is recorded as in care',
    },
  ];
}

const answerShape = z.object({
  data: z.record(z.string(), z.array(z.enum(['CONFIRMED', 'NOT_CONFIRMED']).nullable())),
});

/**
 * Asks the owners of other records which references of our children are right, and puts those that are not to the
 * guardian. What an owner is told is the reference and what opens it, sealed; it answers yes or no.
 */
export async function checkReferences(orm: MikroORM, owners: ReferenceOwners): Promise<void> {
  const asUs = <Result>(work: (desk: Desk) => Promise<Result>) =>
    atDesk(orm, systemViewer('reference check'), work);
  const wrong = new Map<string, string[]>();
  const asked = new Set<string>();
  for (const owner of ownersOf(owners)) {
    const recorded = await asUs((desk) => desk.rows<Recorded>(owner.references));
    for (let at = 0; at < recorded.length; at += atOnce) {
      const some = recorded.slice(at, at + atOnce);
      const wanted = await asUs((desk) => wantedOf(desk, some));
      const answers = await askOwner(owner, wanted, await owners.token());
      if (owner.isKept) await asUs((desk) => keepConfirmed(desk, some, answers));
      for (const [index, { child_id }] of some.entries()) {
        asked.add(child_id);
        if (answers[index] === 'NOT_CONFIRMED')
          wrong.set(child_id, [...(wrong.get(child_id) ?? []), owner.words]);
      }
    }
  }
  await asUs((desk) => putToSomebody(desk, asked, wrong));
}

type OwnersAnswer = 'CONFIRMED' | 'NOT_CONFIRMED' | null;

/** Notes which references their owner confirms, and which no longer; where it cannot know yet nothing is changed. */
async function keepConfirmed(
  desk: Desk,
  recorded: readonly Recorded[],
  answers: readonly OwnersAnswer[],
): Promise<void> {
  const said = (wanted: OwnersAnswer) =>
    JSON.stringify(
      recorded.filter((_, at) => answers[at] === wanted).map(({ reference }) => reference),
    );
  await desk.rows(
    `update nrm_reference r set confirmed_at = case when a.is_confirmed then now() end
     from (select value, true as is_confirmed from jsonb_array_elements_text(?::jsonb)
       union all select value, false from jsonb_array_elements_text(?::jsonb)) a
     where r.reference = a.value and (r.confirmed_at is not null) <> a.is_confirmed`,
    [said('CONFIRMED'), said('NOT_CONFIRMED')],
  );
}

async function wantedOf(desk: Desk, recorded: readonly Recorded[]) {
  const children = await childrenById(
    desk,
    recorded.map(({ child_id }) => child_id),
  );
  return recorded.map(({ child_id, reference, recorded_at }) => {
    const child = children.get(child_id);
    const openings = child ? openingOf(reference, child).split(',').filter(Boolean) : [];
    return { reference, openings, recordedAt: new Date(recorded_at).toISOString() };
  });
}

async function askOwner({ url, field }: Owner, wanted: readonly object[], token: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `query Confirm($wanted: [ReferenceToConfirm!]!) { ${field}(wanted: $wanted) }`,
      variables: { wanted },
    }),
    signal: AbortSignal.timeout(20_000),
  });
  const answers = answerShape.parse(await response.json()).data[field] ?? [];
  if (answers.length !== wanted.length)
    throw new Error('An owner answered for another number of references than was asked.');
  return answers;
}

interface Open {
  readonly id: string;
  readonly reference: string;
  readonly subject: string | null;
}

/** One task for each child, however many of its references are wrong; settled as soon as all are right. */
export async function putToSomebody(
  desk: Desk,
  asked: ReadonlySet<string>,
  wrong: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const kinds = ['REFERENCE_NOT_CONFIRMED'] as const;
  const open = await desk.rows<{ record_id: string }>(
    `select record_id from task where kind = ? and done_at is null`,
    [...kinds],
  );
  for (const { record_id } of open)
    if (asked.has(record_id) && !wrong.has(record_id)) await settleTasks(desk, record_id, kinds);
  const children = await desk.rows<Open>(
    `select c.id, c.reference, g.subject from child c
     left join lateral (select s.subject from allocation a join staff_member s on s.id = a.staff_id
       where a.child_id = c.id and a.until_at is null limit 1) g on true
     where c.id in (select jsonb_array_elements_text(?::jsonb))
       and not exists (select from task t where t.kind = ? and t.record_id = c.id
         and (t.done_at is null or (t.done_by <> ? and t.done_at > now() - make_interval(days => ?))))
     order by c.id`,
    [JSON.stringify([...wrong.keys()]), kinds[0], desk.viewer.subject, daysOfPeace],
  );
  const dueOn = addWorkingDays(londonDay(new Date()), workingDaysToCompare);
  for (const { id, reference, subject } of children)
    await openTask(desk, {
      kind: 'REFERENCE_NOT_CONFIRMED',
      childId: id,
      recordId: id,
      ...(subject ? { subject } : { role: 'manager' }),
      text: `${reference}: ${(wrong.get(id) ?? []).join('. ')}. Compare it, the names and the birth date with the letter it came in.`,
      dueAt: londonInstant(dueOn, '17:00'),
    });
}

/** The job that asks, every ten minutes. */
export function referenceJobs(
  orm: MikroORM,
  owners: ReferenceOwners,
): Record<string, (payload: unknown) => Promise<void>> {
  return { 'check-references': () => checkReferences(orm, owners) };
}

export const referenceSchedule = ['*/10 * * * * check-references'];
