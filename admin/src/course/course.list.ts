import { CoursesDocument, type CoursesQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One course in a list. */
export type CourseRow = CoursesQuery['courses']['edges'][number]['node'];

/** A page of courses by title. */
export async function courseList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<CourseRow>> {
  const { courses } = await ask(CoursesDocument, { first, after, ...filter }, signal);
  return { rows: courses.edges.map((edge) => edge.node), ...courses.pageInfo };
}
