import {
  AgencyLooksDocument,
  CareLooksDocument,
  NrmLooksDocument,
  type AgencyLooksQuery,
  type NrmLooksQuery,
  type NrmLooksQueryVariables,
  type OurQuestionsQuery,
} from '../__generated__/graphql.js';
import type { Document } from '../graphql/ask.js';

/** The looks at one kind of record, and how they are asked for. */
export interface LooksAt {
  /** The question of the graph, which is there only where this partner could have looked. */
  readonly question: string;
  readonly label: string;
  /** What a row is about. */
  readonly head: string;
  /** Who else reads of these looks. */
  readonly told: string;
  readonly document: Document<AgencyLooksQuery | NrmLooksQuery, NrmLooksQueryVariables>;
}

const ownRecords = 'These are your own records: no guardian is told of these looks.';

const ofTheService: LooksAt = {
  question: 'agencyLooks',
  label: 'Children of the service',
  head: 'Child',
  told: 'The guardian sees your agency and the time; information governance sees the name.',
  document: AgencyLooksDocument,
};

const ofOwners: readonly LooksAt[] = [
  {
    question: 'nrmLooks',
    label: 'NRM referrals',
    head: 'NRM reference',
    told: ownRecords,
    document: NrmLooksDocument,
  },
  {
    question: 'careLooks',
    label: 'Children in care',
    head: 'Your number',
    told: ownRecords,
    document: CareLooksDocument,
  },
];

/** The logs that this partner's part of the graph has: each owner of records keeps its own. */
export function looksThereOf(graph: OurQuestionsQuery | undefined): readonly LooksAt[] {
  const there = (graph?.__type?.fields ?? []).map(({ name }) => name);
  return [ofTheService, ...ofOwners.filter(({ question }) => there.includes(question))];
}
