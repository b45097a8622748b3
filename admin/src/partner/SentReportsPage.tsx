import { FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  OurAgreementDocument,
  SentNrmReportsDocument,
  type SentNrmReportsQuery,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { useSettled } from '../search/useSettled.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { PageTurner } from '../table/PageTurner.js';
import { RecordTable } from '../table/RecordTable.js';
import { RowLink } from '../table/RowLink.js';
import type { Column } from '../table/record-table.js';
import { NothingOpen } from './NothingOpen.js';
import { OnceThere } from './OnceThere.js';

type Report = SentNrmReportsQuery['sentNrmReports']['edges'][number]['node'];

// An open page must not show for longer than a minute what the agreement no longer opens.
const askedEvery = 10_000;

/** What the service sent the competent authority for its decisions. */
export function SentReportsPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: askedEvery });
  return (
    <Page
      heading="Sent for decisions"
      windowTitle="Sent for decisions"
      lead="What the guardian service sent you for decisions of the NRM, newest first: the words that were sent, and nothing else of the record. Every look is logged and shown to the guardian."
    >
      <View of={view} what="your agreement">
        {({ ourAgreement }) =>
          ourAgreement?.standing === 'IN_FORCE' && ourAgreement.groups.includes('NRM_REPORTS') ? (
            <OnceThere question="sentNrmReports">
              <Reports />
            </OnceThere>
          ) : (
            <NothingOpen agreement={ourAgreement} what="reports" />
          )
        }
      </View>
    </Page>
  );
}

function Reports(): ReactElement {
  const [typed, setTyped] = useState('');
  const [isWaiting, setIsWaiting] = useState(false);
  const nrmReference = useSettled(typed.trim(), 250);
  return (
    <>
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ flexWrap: 'wrap', alignItems: 'flex-start', mb: 1.5 }}
      >
        <TextField
          label="NRM reference"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          helperText="The whole reference, with or without spaces"
          slotProps={{ htmlInput: { maxLength: 60 } }}
          sx={{ width: 360, maxWidth: '100%' }}
        />
        <FormControlLabel
          sx={{ mt: { md: 3 } }}
          control={
            <Switch checked={isWaiting} onChange={(event) => setIsWaiting(event.target.checked)} />
          }
          label="Only what waits for your receipt"
        />
      </Stack>
      <Found key={`${nrmReference} ${isWaiting}`} {...{ nrmReference, isWaiting }} />
    </>
  );
}

interface FoundProps {
  readonly nrmReference: string;
  readonly isWaiting: boolean;
}

function Found({ nrmReference, isWaiting }: FoundProps): ReactElement {
  const columns = useColumns();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const view = useView(
    'sentNrmReports',
    SentNrmReportsDocument,
    { first: 50, after: cursors.at(-1) ?? null, nrmReference: nrmReference || null, isWaiting },
    { every: 60_000 },
  );
  return (
    <View of={view} what="what was sent" rows={12}>
      {({ sentNrmReports: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState
            title={nothingFound(nrmReference, isWaiting)}
            teaches="What a guardian sends under a reference of yours appears here at once. If you were told of a report that is not here, compare the reference with the service."
          />
        ) : (
          <>
            <RecordTable<Report>
              caption="Sent for decisions"
              rows={edges.map(({ node }) => node)}
              columns={columns}
              rowName={(row) => `${row.nrmReference}, ${row.sentOn}`}
            />
            <PageTurner cursors={cursors} onTurn={setCursors} pageInfo={pageInfo} />
          </>
        )
      }
    </View>
  );
}

function nothingFound(nrmReference: string, isWaiting: boolean): string {
  if (isWaiting)
    return nrmReference
      ? 'Nothing under it waits for your receipt.'
      : 'Nothing waits for your receipt.';
  return nrmReference
    ? 'Nothing was sent under this reference.'
    : 'Nothing has been sent to you yet.';
}

function useColumns(): readonly Column<Report>[] {
  const label = useLabel();
  return [
    {
      key: 'reference',
      head: 'NRM reference',
      cell: (row) => <RowLink to={`/sent-reports/${row.id}`}>{row.nrmReference}</RowLink>,
    },
    { key: 'sentOn', head: 'Sent', cell: (row) => <PlainDate on={row.sentOn} short /> },
    {
      key: 'decision',
      head: 'For',
      cell: (row) => label('NrmReportDecision', row.decision),
    },
    {
      key: 'kind',
      head: 'What',
      cell: (row) =>
        row.isReplaced
          ? `${label('NrmReportKind', row.kind)}, corrected since`
          : label('NrmReportKind', row.kind),
    },
    {
      key: 'author',
      head: 'Written by',
      wideOnly: true,
      cell: (row) => label('StaffRole', row.authorRole),
    },
    {
      key: 'receipt',
      head: 'Receipt',
      cell: (row) => row.receivedBy ?? 'waits',
    },
  ];
}
