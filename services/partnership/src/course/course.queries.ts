import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import type { Viewer } from '@ictg/kit/viewer';
import { may, mustBeAllowed } from '../permission/permission.js';
import { Course, CourseAccess, CourseVersion } from './course.type.js';

interface CourseRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly title_cy: string;
  readonly retired_on: string | null;
  readonly versions: readonly (Omit<CourseVersion, 'publishedAt'> & { publishedAt: string })[];
}

const columns = `c.id, c.version, c.title, c.title_cy, c.retired_on::text, (select json_agg(json_build_object('id', v.id,
  'number', v.number, 'topics', v.topics, 'minutes', v.minutes, 'aims', v.aims, 'materials', v.materials,
  'changeNote', v.change_note, 'publishedAt', v.created_at) order by v.number desc)
  from course_version v where v.course_id = c.id) as versions`;

/** One page of the courses by title: those still held first, the retired only where they are asked for. */
export async function coursePage(
  desk: Desk,
  wanted: { readonly first: number; readonly after: string | null; readonly withRetired: boolean },
): Promise<Page<Course>> {
  mustBeAllowed(desk.viewer, 'course:read');
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<CourseRow>(
    `select ${columns} from course c where ${wanted.withRetired ? 'true' : 'c.retired_on is null'}
       ${key ? 'and (c.title, c.id) > (?, ?)' : ''} order by c.title, c.id limit ?`,
    [...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    ({ title, id }) => [title, id],
    (row) => courseOf(row),
  );
}

/** The courses with these ids; none for a viewer who may not read them. */
export async function coursesById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Course>> {
  if (!may(desk.viewer, 'course:read')) return new Map();
  const rows = await desk.rows<CourseRow>(
    `select ${columns} from course c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, courseOf(row)]));
}

/** One course, or null. */
export async function courseById(desk: Desk, id: string): Promise<Course | null> {
  mustBeAllowed(desk.viewer, 'course:read');
  return (await coursesById(desk, [id])).get(id) ?? null;
}

/** What the viewer may do with any course. */
export function courseAccess(viewer: Viewer): CourseAccess {
  const canChange = may(viewer, 'course:change');
  const whyNot = canChange
    ? null
    : 'Service managers and session organisers keep the courses. Ask one of them.';
  return Object.assign(new CourseAccess(), { canChange, whyNot });
}

function courseOf(row: CourseRow): Course {
  const versions = row.versions.map((one) =>
    Object.assign(new CourseVersion(), { ...one, publishedAt: new Date(one.publishedAt) }),
  );
  return Object.assign(new Course(), {
    id: row.id,
    version: row.version,
    title: row.title,
    titleCy: row.title_cy,
    retiredOn: row.retired_on,
    current: versions[0],
    versions,
  });
}
