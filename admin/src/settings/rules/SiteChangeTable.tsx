import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { SiteChangesDocument, type SiteChangesQuery } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { useView } from '../../graphql/useView.js';
import { EnumLabel } from '../../label/EnumLabel.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { RowLink } from '../../table/RowLink.js';

type Change = SiteChangesQuery['siteChanges'][number];

const columns: readonly Column<Change>[] = [
  {
    key: 'site',
    head: 'Site',
    cell: (row) => <RowLink to={`/settings/sites/${row.id}`}>{row.name}</RowLink>,
  },
  { key: 'from', head: 'From', cell: (row) => <PlainDate on={row.fromOn} short /> },
  { key: 'what', head: 'What changes', cell: wordsOf },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="ApprovalState" value={row.state} />,
  },
  {
    key: 'by',
    head: 'Drafted and approved',
    cell: (row) => [row.draftedBy, row.approvedBy].filter(Boolean).join(', '),
  },
];

/** Every change of a site since the service began to run, drafted or approved, latest day first. */
export function SiteChangeTable(): ReactElement {
  const view = useView('siteChanges', SiteChangesDocument, {});
  return (
    <View of={view} what="the changes" rows={2}>
      {({ siteChanges }) =>
        siteChanges.length === 0 ? (
          <Typography color="text.secondary">
            No site has been changed since the service came with these. A change is drafted by one
            manager and holds once another has approved it.
          </Typography>
        ) : (
          <RecordTable
            caption="Changes of sites"
            rows={siteChanges}
            columns={columns}
            rowName={(row) => row.name}
          />
        )
      }
    </View>
  );
}

function wordsOf({ isEnding, nameBefore, name, added, removed }: Change): string {
  if (isEnding) return 'ends';
  const names = (list: typeof added) => list.map((one) => one.name).join(', ');
  return [
    nameBefore === null ? 'new' : nameBefore === name ? '' : `was ${nameBefore}`,
    added.length === 0 ? '' : `joined by ${names(added)}`,
    removed.length === 0 ? '' : `left by ${names(removed)}`,
  ]
    .filter(Boolean)
    .join('; ');
}
