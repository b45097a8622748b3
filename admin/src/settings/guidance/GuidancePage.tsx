import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  GuidanceVersionsDocument,
  type GuidanceVersionsQuery,
} from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { useView } from '../../graphql/useView.js';
import { EnumLabel } from '../../label/EnumLabel.js';
import { Page } from '../../layout/Page.js';
import { useViewer } from '../../session/useViewer.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { RowLink } from '../../table/RowLink.js';
import { SettingsTabs } from '../SettingsTabs.js';
import { DraftGuidanceDialog } from './DraftGuidanceDialog.js';

type Version = GuidanceVersionsQuery['guidanceVersions'][number];

const columns: readonly Column<Version>[] = [
  {
    key: 'code',
    head: 'Version',
    cell: (row) => (
      <RowLink to={`/settings/guidance/${row.id}`}>{row.code.replace('-', '\u2011')}</RowLink>
    ),
  },
  { key: 'title', head: 'What is new', cell: (row) => row.title },
  { key: 'from', head: 'From', cell: (row) => <PlainDate on={row.fromOn} short /> },
  {
    key: 'until',
    head: 'Until',
    cell: (row) =>
      row.isInForce ? 'in force' : row.untilOn === null ? '' : <PlainDate on={row.untilOn} short />,
  },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="ApprovalState" value={row.state} />,
  },
  { key: 'status', head: 'Source', cell: (row) => <Source row={row} /> },
];

/** Every version of the guidance, and drafts of new ones. */
export function GuidancePage(): ReactElement {
  const view = useView('guidanceVersions', GuidanceVersionsDocument, {});
  const [drafting, setDrafting] = useState(false);
  const mayDraft = useViewer()?.access.canDraftSettings === true;
  return (
    <Page
      heading="Settings"
      windowTitle="Guidance versions"
      actions={
        mayDraft && (
          <Button variant="outlined" onClick={() => setDrafting(true)}>
            Draft a version
          </Button>
        )
      }
    >
      <SettingsTabs />
      <View of={view} what="the guidance">
        {({ guidanceVersions }) => (
          <>
            <RecordTable
              caption="Guidance versions"
              rows={guidanceVersions}
              columns={columns}
              rowName={(row) => row.code}
            />
            <DraftGuidanceDialog
              versions={guidanceVersions}
              open={drafting}
              onClose={() => setDrafting(false)}
            />
          </>
        )}
      </View>
    </Page>
  );
}

function Source({ row }: { readonly row: Version }): ReactElement {
  return (
    <>
      {row.source.title}, {row.source.dated} (<EnumLabel type="RuleStatus" value={row.status} />)
    </>
  );
}
