import { useState, type ReactElement } from 'react';
import {
  NrmReferralsDocument,
  type NrmDue,
  type NrmReferralsQuery,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { PageTurner } from '../table/PageTurner.js';
import { RecordTable } from '../table/RecordTable.js';
import { RowLink } from '../table/RowLink.js';
import type { Column } from '../table/record-table.js';
import { DueWords } from './DueWords.js';

type Referral = NrmReferralsQuery['nrmReferrals']['edges'][number]['node'];

const columns: readonly Column<Referral>[] = [
  {
    key: 'reference',
    head: 'Reference',
    cell: (row) => <RowLink to={`/nrm-referrals/${row.id}`}>{row.reference}</RowLink>,
  },
  {
    key: 'due',
    head: 'Stands',
    cell: (row) =>
      row.due === null ? (
        <EnumLabel type="NrmTrackState" value={row.state} />
      ) : (
        <DueWords due={row.due} dueOn={row.dueOn} />
      ),
  },
  { key: 'referred', head: 'Referred', cell: (row) => <PlainDate on={row.referredOn} short /> },
  {
    key: 'age',
    head: 'Age then',
    align: 'right',
    cell: (row) => row.ageAtReferral ?? 'not known',
  },
  {
    key: 'place',
    head: 'Authority',
    wideOnly: true,
    cell: (row) => row.localAuthority?.name ?? 'could not be told',
  },
];

interface FoundReferralsProps {
  readonly text: string;
  readonly due: NrmDue[] | null;
}

/** The referrals that a search finds, page by page. */
export function FoundReferrals({ text, due }: FoundReferralsProps): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const view = useView(
    'nrmReferrals',
    NrmReferralsDocument,
    { first: 50, after: cursors.at(-1) ?? null, text: text || null, due },
    { every: 60_000 },
  );
  return (
    <View of={view} what="the referrals" rows={12}>
      {({ nrmReferrals: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState
            title={text === '' ? 'Nothing of this waits.' : 'Nothing is found.'}
            teaches="A search takes a reference or words of a name; each word must be found. Choose “All, decided ones too” to look among what is decided."
          />
        ) : (
          <>
            <RecordTable<Referral>
              caption="NRM referrals"
              rows={edges.map(({ node }) => node)}
              columns={columns}
              rowName={(row) => row.reference}
            />
            <PageTurner cursors={cursors} onTurn={setCursors} pageInfo={pageInfo} />
          </>
        )
      }
    </View>
  );
}
