import { Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { AgencyLooksDocument, type AgencyLooksQuery } from '../__generated__/graphql.js';
import { fieldWords } from '../conflict/field-words.js';
import { Moment } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { loggedFields } from '../log/log-words.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';

type Look = AgencyLooksQuery['agencyLooks']['edges'][number]['node'] & { readonly id: string };

const columns: readonly Column<Look>[] = [
  { key: 'at', head: 'When', cell: (row) => <Moment at={row.at} /> },
  { key: 'officer', head: 'Who', cell: (row) => row.officer },
  { key: 'child', head: 'Child', cell: (row) => row.childReference ?? '' },
  {
    key: 'what',
    head: 'What',
    cell: (row) =>
      [fieldWords(row.record), loggedFields(row.fields).join(', ')].filter(Boolean).join(': '),
  },
];

/** Who of this agency was shown what of which child. */
export function OurLooksPage(): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const view = useView('agencyLooks', AgencyLooksDocument, {
    first: 50,
    after: cursors.at(-1) ?? null,
  });
  return (
    <Page
      heading="Who looked"
      windowTitle="Who looked"
      lead="Everybody of your agency who was shown part of a record, newest first. The guardian sees your agency and the time; information governance sees the name."
    >
      <View of={view} what="the log" rows={12}>
        {({ agencyLooks: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title="Nobody of your agency has looked yet."
              teaches="Each look at a child’s record appears here at once."
            />
          ) : (
            <>
              <RecordTable<Look>
                caption="Who looked"
                rows={edges.map(({ cursor, node }) => ({ ...node, id: cursor }))}
                columns={columns}
                rowName={(row) => `${row.officer}, ${row.at}`}
              />
              <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
                {cursors.length > 1 && (
                  <Button onClick={() => setCursors(cursors.slice(0, -1))}>Page before</Button>
                )}
                {pageInfo.hasNextPage && (
                  <Button onClick={() => setCursors([...cursors, pageInfo.endCursor])}>
                    Next page
                  </Button>
                )}
              </Stack>
            </>
          )
        }
      </View>
    </Page>
  );
}
