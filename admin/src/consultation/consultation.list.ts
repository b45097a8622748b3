import { ConsultationsDocument, type ConsultationsQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One consultation in a list. */
export type ConsultationRow = ConsultationsQuery['consultations']['edges'][number]['node'];

/** A page of consultations, the one held last first. */
export async function consultationList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<ConsultationRow>> {
  const { consultations } = await ask(ConsultationsDocument, { first, after, filter }, signal);
  return { rows: consultations.edges.map((edge) => edge.node), ...consultations.pageInfo };
}
