import { useState, type ReactElement } from 'react';
import { OwnReferralsDocument, type OwnReferralsQuery } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { PageTurner } from '../table/PageTurner.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { AskedAt } from './AskedAt.js';

type Referral = OwnReferralsQuery['ownReferrals']['edges'][number]['node'] & {
  readonly id: string;
};

const columns: readonly Column<Referral>[] = [
  { key: 'ours', head: 'Our reference', cell: (row) => row.ourReference },
  { key: 'own', head: 'Yours', cell: (row) => row.ownReference ?? 'none given' },
  { key: 'sent', head: 'Received', cell: (row) => <Moment at={row.receivedAt} /> },
  {
    key: 'standing',
    head: 'Where it stands',
    cell: (row) => <EnumLabel type="StandingWord" value={row.standing} />,
  },
];

/** The referrals that this partner sent, and where each stands. */
export function SentByUs(): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const view = useView(
    'ownReferrals',
    OwnReferralsDocument,
    { first: 25, after: cursors.at(-1) ?? null, isWaiting: false },
    { every: 60_000 },
  );
  return (
    <Panel title="Referrals you sent">
      <View of={view} what="your referrals" rows={6}>
        {({ ownReferrals: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title="None came from your own system yet."
              teaches="What your system sends signed in stands here at once. A referral that somebody sent by the form is followed on the form’s own page, by the number that it gave."
            />
          ) : (
            <>
              <RecordTable<Referral>
                caption="Referrals you sent"
                rows={edges.map(({ node }) => ({ ...node, id: node.ourReference }))}
                columns={columns}
                rowName={(row) => row.ourReference}
              />
              <PageTurner cursors={cursors} onTurn={setCursors} pageInfo={pageInfo} />
              <AskedAt at={view.dataUpdatedAt} />
            </>
          )
        }
      </View>
    </Panel>
  );
}
