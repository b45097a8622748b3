import { StatisticsAsksDocument, type StatisticsAsksQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One question about published figures. */
export type StatisticsAskRow = StatisticsAsksQuery['statisticsAsks']['edges'][number]['node'];

/** A page of the questions that were asked, newest first. */
export async function statisticsAskList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<StatisticsAskRow>> {
  const { statisticsAsks } = await ask(StatisticsAsksDocument, { first, after, filter }, signal);
  return { rows: statisticsAsks.edges.map((edge) => edge.node), ...statisticsAsks.pageInfo };
}
