import { londonDay } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { CourseEntity, CourseVersionEntity } from '../course.entity.js';
import type {
  AddCourseInput,
  ChangeCourseInput,
  CourseContentInput,
  PublishCourseVersionInput,
} from '../course.input.js';
import { courseFault, titleFault, type CourseFacts } from '../course.rules.js';

/** Adds a course with its first version. */
export async function addCourse(desk: Desk, input: AddCourseInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'course:change');
  const titles = { title: oneLine(input.title), titleCy: oneLine(input.titleCy) };
  mustBeSound(titles);
  const content = contentOf(input.content);
  return doneOnce(desk, 'addCourse', input.idempotencyKey, input, async () => {
    await mustBeNew(desk, titles.title, null);
    const em = await desk.em();
    const course = em.create(CourseEntity, titles as never, { persist: true });
    await em.flush();
    em.create(CourseVersionEntity, { courseId: course.id, number: 1, ...content } as never, {
      persist: true,
    });
    await em.flush();
    return course.id;
  });
}

/** Changes the title of a course, or whether it is still held. */
export async function changeCourse(desk: Desk, input: ChangeCourseInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'course:change');
  const course = await loadForChange(desk, CourseEntity, 'course', input.courseId, input.version);
  course.title = oneLine(input.title ?? course.title);
  course.titleCy = oneLine(input.titleCy ?? course.titleCy);
  mustBeSound(course);
  await mustBeNew(desk, course.title, course.id);
  if (input.isRetired != null)
    course.retiredOn = input.isRetired ? (course.retiredOn ?? londonDay(new Date())) : null;
  await (await desk.em()).flush();
  return course.id;
}

/** Publishes what a course teaches from now on. Sessions that are planned keep the version they were planned with. */
export async function publishCourseVersion(
  desk: Desk,
  input: PublishCourseVersionInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'course:change');
  const course = await loadForChange(desk, CourseEntity, 'course', input.courseId, input.version);
  const changeNote = input.changeNote.trim();
  if (changeNote === '')
    throw invalid('changeNote', 'Say what is new, for those who trained with the version before.');
  const content = contentOf(input.content);
  const em = await desk.em();
  const [newest] = await em.find(
    CourseVersionEntity,
    { courseId: course.id },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  em.create(
    CourseVersionEntity,
    { courseId: course.id, number: (newest?.number ?? 0) + 1, ...content, changeNote } as never,
    { persist: true },
  );
  // A version is a change of the course: whoever read it before must look again.
  course.version += 1;
  await em.flush();
  return course.id;
}

function contentOf({ topics, minutes, aims, materials }: CourseContentInput): CourseFacts {
  const content = {
    topics: [...topics],
    minutes,
    aims: aims.map(({ text, textCy }) => ({ text: oneLine(text), textCy: oneLine(textCy) })),
    materials: materials.map(({ title, url, text }) => ({
      title: oneLine(title),
      url: url?.trim() || null,
      text: text?.trim() || null,
    })),
  };
  const fault = courseFault(content);
  if (fault) throw invalid(`content.${fault.field}`, fault.sentence);
  return content;
}

function mustBeSound({ title, titleCy }: { title: string; titleCy: string }): void {
  const fault = titleFault(title, titleCy);
  if (fault) throw invalid(fault.field, fault.sentence);
}

async function mustBeNew(desk: Desk, title: string, except: string | null): Promise<void> {
  const [other] = await desk.rows<{ id: string }>(
    'select id from course where plain_name(title) = plain_name(?) and id is distinct from ?',
    [title, except],
  );
  if (other)
    throw ruleBroken(
      'COURSE_ALREADY_LISTED',
      'There is a course of that title. Publish a new version of it, or choose another title.',
      'title',
    );
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
