import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  OurAgreementDocument,
  UnresolvedNrmPlacesDocument,
  type UnresolvedNrmPlacesQuery,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { PageTurner } from '../table/PageTurner.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { NothingOpen } from './NothingOpen.js';
import { ResolvePlaceDialog } from './ResolvePlaceDialog.js';

type Place = UnresolvedNrmPlacesQuery['unresolvedNrmPlaces']['edges'][number]['node'] & {
  readonly id: string;
};

const columns: readonly Column<Place>[] = [
  { key: 'words', head: 'The form says', cell: (row) => row.words },
  { key: 'referrals', head: 'Referrals', cell: (row) => row.referrals },
  { key: 'latest', head: 'Latest', cell: (row) => <PlainDate on={row.latestOn} short /> },
];

/** Words of NRM forms whose authority could not be told: somebody who decides says what they mean. */
export function NrmPlacesPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: 10_000 });
  return (
    <Page
      heading="Places to explain"
      windowTitle="Places to explain"
      lead="What the forms call a place, where no authority of England or Wales is called so. Say once what the words mean: it holds for every referral that says the same, and for those to come."
    >
      <View of={view} what="your agreement">
        {({ ourAgreement }) =>
          ourAgreement?.standing === 'IN_FORCE' && ourAgreement.groups.includes('NRM_REFERRALS') ? (
            <Places />
          ) : (
            <NothingOpen agreement={ourAgreement} what="NRM referrals" />
          )
        }
      </View>
    </Page>
  );
}

function Places(): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [explaining, setExplaining] = useState<Place | null>(null);
  const after = cursors.at(-1) ?? null;
  const view = useView('unresolvedNrmPlaces', UnresolvedNrmPlacesDocument, { first: 50, after });
  return (
    <View of={view} what="the places" rows={12}>
      {({ unresolvedNrmPlaces: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState
            title="Every place is clear."
            teaches="Words that no authority is called by appear here as soon as a file with them is loaded."
          />
        ) : (
          <>
            <RecordTable<Place>
              caption="Places to explain"
              rows={edges.map(({ node }) => ({ ...node, id: node.words }))}
              columns={columns}
              rowName={(row) => row.words}
              actions={(row) => (
                <Button
                  size="small"
                  aria-label={`Explain ${row.words}`}
                  onClick={() => setExplaining(row)}
                >
                  Explain
                </Button>
              )}
            />
            <PageTurner cursors={cursors} onTurn={setCursors} pageInfo={pageInfo} />
            {explaining !== null && (
              <ResolvePlaceDialog
                key={explaining.words}
                words={explaining.words}
                referrals={explaining.referrals}
                onClose={() => setExplaining(null)}
              />
            )}
          </>
        )
      }
    </View>
  );
}
