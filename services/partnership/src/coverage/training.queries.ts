import { addMonths, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { CourseTopic } from '../course/index.js';
import { may } from '../permission/permission.js';
import { programmeSettingsInForce } from '../programme/index.js';
import { trainedForMonths } from './coverage.rules.js';
import { Training } from './coverage.type.js';

/** What each person was trained in, the latest first, with until when it counts. */
export async function trainingsOfPeople(
  desk: Desk,
  personIds: readonly string[],
): Promise<Map<string, Training[]>> {
  if (!may(desk.viewer, 'coverage:read')) return new Map();
  const settings = await programmeSettingsInForce(desk);
  const today = londonDay(new Date());
  const rows = await desk.rows<{ person: string; topic: CourseTopic; on: string; title: string }>(
    `select p.person_id as person, topic, s.on_day::text as "on", c.title
     from booking b join professional p on p.id = b.professional_id join session s on s.id = b.session_id
       join course_version v on v.id = s.course_version_id join course c on c.id = v.course_id
       cross join unnest(v.topics) as topic
     where b.attendance = 'CAME' and p.person_id = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by s.on_day desc, topic`,
    [JSON.stringify(personIds)],
  );
  const trainings = rows.map(({ person, topic, on, title }) => {
    const countsUntil = addMonths(on, trainedForMonths(topic, settings));
    return {
      person,
      training: Object.assign(new Training(), {
        topic,
        trainedOn: on,
        courseTitle: title,
        countsUntil,
        counts: countsUntil > today,
      }),
    };
  });
  const byPerson = Map.groupBy(trainings, ({ person }) => person);
  return new Map([...byPerson].map(([id, of]) => [id, of.map(({ training }) => training)]));
}
