import {
  SharingAgreementsDocument,
  type SharingAgreementsQuery,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One sharing agreement. */
export type AgreementRow = SharingAgreementsQuery['sharingAgreements']['edges'][number]['node'];

/** A page of the sharing agreements, newest first. */
export async function agreementList(
  { first, after }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<AgreementRow>> {
  const { sharingAgreements } = await ask(SharingAgreementsDocument, { first, after }, signal);
  return { rows: sharingAgreements.edges.map((edge) => edge.node), ...sharingAgreements.pageInfo };
}
