import { Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { OurAgreementDocument } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { ChangeMailPanel } from './ChangeMailPanel.js';
import { NothingOpen } from './NothingOpen.js';
import { OnceThere } from './OnceThere.js';
import { reasonsOf } from './shared-children.js';
import { useChanges, type SharedChange } from './useChanges.js';

// An open page must not show for longer than a minute what the agreement no longer opens.
const askedEvery = 10_000;
const shownAtOnce = 50;

/** What has changed of the children that this partner's agreement shares, and who is told of it. */
export function OurChangesPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: askedEvery });
  return (
    <Page
      heading="What changed"
      windowTitle="What changed"
      lead="That something has changed of a child whom your agreement shares, newest first. What it is now stands under Our children."
    >
      <View of={view} what="your agreement">
        {({ ourAgreement }) =>
          ourAgreement?.standing === 'IN_FORCE' && reasonsOf(ourAgreement.groups).length > 0 ? (
            <OnceThere question="changes">
              <Stack spacing={1.5}>
                <ChangeMailPanel />
                <Changes />
              </Stack>
            </OnceThere>
          ) : (
            <NothingOpen agreement={ourAgreement} />
          )
        }
      </View>
    </Page>
  );
}

function Changes(): ReactElement {
  const view = useChanges();
  const columns = useColumns();
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <View of={view} what="the changes" rows={12}>
      {(changes) =>
        changes.length === 0 ? (
          <EmptyState
            title="Nothing is shared with you today."
            teaches="A child appears here on the day from which it is shared with you, and at each change after that."
          />
        ) : (
          <>
            <RecordTable<SharedChange>
              caption="Changes"
              rows={changes.slice(0, shown)}
              columns={columns}
              rowName={(row) => `${row.reference}, ${row.at}`}
            />
            {changes.length > shown && (
              <Button sx={{ mt: 1 }} onClick={() => setShown(shown + shownAtOnce)}>
                Earlier changes
              </Button>
            )}
          </>
        )
      }
    </View>
  );
}

function useColumns(): readonly Column<SharedChange>[] {
  const label = useLabel();
  return [
    { key: 'at', head: 'When', cell: (row) => <Moment at={row.at} /> },
    { key: 'child', head: 'Child', cell: (row) => row.reference },
    { key: 'kind', head: 'What', cell: (row) => label('SharedChangeKind', row.kind) },
    {
      key: 'reason',
      head: 'Why shared',
      wideOnly: true,
      cell: (row) => label('ShareReason', row.reason),
    },
  ];
}
