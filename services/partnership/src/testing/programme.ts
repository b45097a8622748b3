import { addDays, londonDay } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import type { CourseContentInput } from '../course/course.input.js';
import { addCourse } from '../course/commands/keep-course.js';
import { planSessions } from '../session/commands/plan-sessions.js';
import type { PlanSessionsInput } from '../session/session.input.js';

let count = 0;
const next = () => String((count += 1));

/** What an example course teaches: two aims. */
export const exampleContent: CourseContentInput = {
  topics: ['INDICATORS'],
  minutes: 90,
  aims: [
    { text: 'Name the indicators of exploitation', textCy: 'Enwi dangosyddion camfanteisio' },
    { text: 'Say when to refer', textCy: 'Dweud pryd i atgyfeirio' },
  ],
  materials: [],
};

/** A course of an example title. */
export function makeCourse(desk: Desk, changes: Partial<CourseContentInput> = {}): Promise<string> {
  const at = next();
  return addCourse(desk, {
    idempotencyKey: newId('key'),
    title: `Example course ${at}`,
    titleCy: `Cwrs enghreifftiol ŵ ŷ ${at}`,
    content: { ...exampleContent, ...changes },
  });
}

/** What is sent to plan an online session for ten, in two weeks, with a trainer whom nobody else needs. */
export function planOf(
  courseId: string,
  {
    details,
    ...changes
  }: Partial<Omit<PlanSessionsInput, 'details'>> & {
    readonly details?: Partial<PlanSessionsInput['details']>;
  } = {},
): PlanSessionsInput {
  const trainer = `trainer-${next()}`;
  return {
    idempotencyKey: newId('key'),
    courseId,
    days: [addDays(londonDay(new Date()), 14)],
    startsAtTime: '10:00',
    minutes: 90,
    ...changes,
    details: {
      mode: 'ONLINE',
      link: 'https://meet.example/session',
      capacity: 10,
      language: 'ENGLISH',
      provisions: ['CAPTIONS'],
      trainers: [{ subject: trainer, name: `Example ${trainer}` }],
      audience: [],
      ...details,
    },
  };
}

/** A planned session of a course of its own. */
export async function makeSession(
  desk: Desk,
  changes: Parameters<typeof planOf>[1] = {},
): Promise<string> {
  const [id = ''] = await planSessions(desk, planOf(await makeCourse(desk), changes));
  return id;
}

/** Puts a session so that it began two hours ago, as time does. */
export async function letItBegin(desk: Desk, sessionId: string): Promise<void> {
  await desk.rows(
    `update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '30 minutes',
       on_day = (now() at time zone 'Europe/London')::date where id = ?`,
    [sessionId],
  );
}

/** The Monday after the clocks go forward next year, and the Sunday on which they go back. */
export function clockChanges(): {
  readonly mondayAfterSpring: string;
  readonly autumnSunday: string;
} {
  const year = Number(londonDay(new Date()).slice(0, 4)) + 1;
  const lastSunday = (month: string) => {
    const last = `${year}-${month}-31`;
    return addDays(last, -new Date(`${last}T12:00:00Z`).getUTCDay());
  };
  return { mondayAfterSpring: addDays(lastSunday('03'), 1), autumnSunday: lastSunday('10') };
}

/** The day in so many days. */
export function inDays(days: number): string {
  return addDays(londonDay(new Date()), days);
}
