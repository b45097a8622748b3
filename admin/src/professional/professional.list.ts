import {
  ProfessionalDuplicatesDocument,
  ProfessionalsDocument,
  type ProfessionalDuplicatesQuery,
  type ProfessionalsQuery,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One professional in a list. */
export type ProfessionalRow = ProfessionalsQuery['professionals']['edges'][number]['node'];
/** Two records that may be one person. */
export type DuplicateRow =
  ProfessionalDuplicatesQuery['professionalDuplicates']['edges'][number]['node'];

/** A page of professionals by name. */
export async function professionalList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<ProfessionalRow>> {
  const { text, teamId, agencyId } = filter as {
    text?: string;
    teamId?: string;
    agencyId?: string;
  };
  const { professionals } = await ask(
    ProfessionalsDocument,
    { first, after, text: text ?? null, teamId: teamId ?? null, agencyId: agencyId ?? null },
    signal,
  );
  return { rows: professionals.edges.map((edge) => edge.node), ...professionals.pageInfo };
}

/** A page of records that may be one person. */
export async function duplicateList(
  { first, after }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<DuplicateRow>> {
  const { professionalDuplicates } = await ask(
    ProfessionalDuplicatesDocument,
    { first, after },
    signal,
  );
  return {
    rows: professionalDuplicates.edges.map((edge) => edge.node),
    ...professionalDuplicates.pageInfo,
  };
}
