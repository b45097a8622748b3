import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { CourseEntity, CourseVersionEntity } from '../../course/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { SessionEntity, SessionSeriesEntity, type Session } from '../session.entity.js';
import type { CloneSessionInput, PlanSessionsInput } from '../session.input.js';
import { daysFault, instantsOf, timeFault, type SessionDetails } from '../session.rules.js';
import { sessionLifecycle } from '../session.states.js';
import { mustBeFree } from '../trainer-clash.js';
import { columnsOf, detailsOf, keepAudience, mustTrainOneself } from './session-details.js';

/** Plans one session or a series. All of them, or none: a clash on the fourth day plans nothing. */
export async function planSessions(desk: Desk, input: PlanSessionsInput): Promise<string[]> {
  mustBeAllowed(desk.viewer, 'session:plan');
  const fault = daysFault(input.days);
  if (fault) throw invalid(fault.field, fault.sentence);
  const details = await detailsOf(desk, input.details, input);
  mustTrainOneself(desk.viewer, details.trainers);
  return doneOnce(desk, 'planSessions', input.idempotencyKey, input, async () => {
    const course = await courseToPlan(desk, input.courseId);
    return plan(desk, { ...course, days: [...input.days].sort(), details, seriesId: null });
  });
}

/** Plans another session like one that there is, of the newest version of its course, without its people. */
export async function cloneSession(desk: Desk, input: CloneSessionInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'session:plan');
  return doneOnce(desk, 'cloneSession', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const model = await em.findOne(SessionEntity, { id: input.sessionId });
    if (!model) throw notFound('session');
    mustTrainOneself(desk.viewer, model.trainers);
    const version = await em.findOneOrFail(CourseVersionEntity, { id: model.courseVersionId });
    const audience = await desk.rows<SessionDetails['audience'][number]>(
      'select agency_id as "agencyId", team_id as "teamId", quota from session_audience where session_id = ?',
      [model.id],
    );
    const course = await courseToPlan(desk, version.courseId);
    const [id = ''] = await plan(desk, {
      ...course,
      days: [input.onDay],
      details: { ...detailsOfModel(model), startsAtTime: input.startsAtTime, audience },
      seriesId: null,
    });
    return id;
  });
}

function detailsOfModel(model: Session): Omit<SessionDetails, 'audience'> {
  const { minutes, mode, capacity, language, provisions, trainers, startsAtTime } = model;
  return {
    startsAtTime,
    minutes,
    mode,
    capacity,
    language,
    provisions,
    trainers,
    place: model.place ?? null,
    link: model.link ?? null,
    accessNote: model.accessNote ?? null,
    gssCode: model.gssCode ?? null,
  };
}

interface Plan {
  readonly title: string;
  readonly courseVersionId: string;
  readonly days: readonly string[];
  readonly details: SessionDetails;
  readonly seriesId: string | null;
}

async function plan(
  desk: Desk,
  { title, courseVersionId, days, details }: Plan,
): Promise<string[]> {
  const { startsAtTime, minutes } = details;
  const times = days.map((onDay) => ({ onDay, startsAtTime, minutes }));
  for (const time of times) {
    const fault = timeFault(time, new Date());
    if (fault) throw invalid(fault.field === 'onDay' ? 'days' : fault.field, fault.sentence);
  }
  await mustBeFree(desk, details.trainers, times.map(instantsOf));
  const em = await desk.em();
  const series =
    days.length === 1
      ? null
      : em.create(SessionSeriesEntity, { plannedBy: desk.viewer.subject, title } as never, {
          persist: true,
        });
  await em.flush();
  const ids: string[] = [];
  for (const time of times) {
    const session = em.create(
      SessionEntity,
      {
        ...columnsOf(details),
        ...time,
        ...instantsOf(time),
        courseVersionId,
        seriesId: series?.id ?? null,
        reference: await newReference(desk, time.onDay),
        state: sessionLifecycle.initial,
        plannedBy: desk.viewer.subject,
      } as never,
      { persist: true },
    );
    await em.flush();
    await keepAudience(desk, session.id, details.audience);
    ids.push(session.id);
  }
  return ids;
}

async function courseToPlan(desk: Desk, courseId: string) {
  const em = await desk.em();
  const course = await em.findOne(CourseEntity, { id: courseId });
  if (!course) throw notFound('course');
  if (course.retiredOn != null && course.retiredOn <= londonDay(new Date()))
    throw invalid(
      'courseId',
      'This course is not held any more. Choose another, or bring it back.',
    );
  const [newest] = await em.find(
    CourseVersionEntity,
    { courseId },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  return { title: course.title, courseVersionId: newest?.id ?? '' };
}

async function newReference(desk: Desk, onDay: string): Promise<string> {
  const [row] = await desk.rows<{ number: string }>(
    `select nextval('session_reference')::text as number`,
  );
  return `S-${onDay.slice(0, 4)}-${(row?.number ?? '').padStart(5, '0')}`;
}
