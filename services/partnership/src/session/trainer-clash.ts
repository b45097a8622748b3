import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { clashSentence, type Clash } from './session.rules.js';
import type { Trainer } from './session.vocabulary.js';

/** When somebody is needed, and which session is not to be counted since it is the one being moved. */
export interface Needed {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly except?: string | null;
}

interface ClashRow {
  readonly trainers: readonly Trainer[];
  readonly reference: string;
  readonly title: string;
  readonly starts_at: string;
  readonly ends_at: string;
}

/** The first session at that time in which one of these people trains already. */
export async function trainerClash(
  desk: Desk,
  subjects: readonly string[],
  { startsAt, endsAt, except }: Needed,
): Promise<Clash | null> {
  const [row] = await desk.rows<ClashRow>(
    `select s.trainers, s.reference, c.title, s.starts_at, s.ends_at from session s
     join course_version v on v.id = s.course_version_id join course c on c.id = v.course_id
     where s.state <> 'CANCELLED' and s.id is distinct from ? and s.starts_at < ?::timestamptz and s.ends_at > ?::timestamptz
       and s.trainer_subjects && array(select jsonb_array_elements_text(?::jsonb))
     order by s.starts_at limit 1`,
    [except ?? null, endsAt, startsAt, JSON.stringify(subjects)],
  );
  if (!row) return null;
  const name = row.trainers.find(({ subject }) => subjects.includes(subject))?.name ?? '';
  return {
    name,
    reference: row.reference,
    title: row.title,
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
  };
}

/** Stops with a sentence when a trainer is somewhere else. Two who plan for one trainer at once see each other. */
export async function mustBeFree(
  desk: Desk,
  trainers: readonly Trainer[],
  needed: readonly Needed[],
): Promise<void> {
  const subjects = trainers.map(({ subject }) => subject);
  for (const subject of [...subjects].sort())
    await desk.rows('select pg_advisory_xact_lock(hashtextextended(?, 7))', [`trainer ${subject}`]);
  for (const one of needed) {
    const clash = await trainerClash(desk, subjects, one);
    if (clash) throw ruleBroken('TRAINER_ELSEWHERE', clashSentence(clash), 'trainers');
  }
}
