import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { EndPostDialog } from '../professional/PostDialogs.js';
import { Standing } from '../professional/Standing.js';
import { EmptyState } from '../state/EmptyState.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { RowMenu } from '../table/RowMenu.js';
import type { ShownTeam } from './TeamDialogs.js';

type PostRow = ShownTeam['posts'][number];

const columns: readonly Column<PostRow>[] = [
  {
    key: 'name',
    head: 'Name',
    cell: (row) =>
      row.professional === null ? (
        'not for you to see'
      ) : (
        <RowLink to={`/people/professionals/${row.professional.id}`}>
          {row.professional.name}
        </RowLink>
      ),
  },
  { key: 'title', head: 'As', cell: (row) => row.title ?? 'not recorded' },
  {
    key: 'standing',
    head: 'Still there',
    cell: (row) => <Standing of={row} />,
  },
  { key: 'from', head: 'Since', cell: (row) => <PlainDate on={row.fromOn} short /> },
  {
    key: 'known',
    head: 'Last known',
    cell: (row) => (
      <>
        <EnumLabel type="KnownBy" value={row.confirmedBy} />,{' '}
        <PlainDate on={row.confirmedOn} short />
      </>
    ),
    wideOnly: true,
  },
];

/** Who is in a team, and who was. */
export function PostsPanel({ team }: { readonly team: ShownTeam }): ReactElement {
  const [withLeft, setWithLeft] = useState(false);
  const [ending, setEnding] = useState<PostRow | null>(null);
  const left = team.posts.filter((post) => post.standing === 'LEFT');
  const shown = team.posts.filter((post) => withLeft || post.standing !== 'LEFT');
  return (
    <Panel
      title="People"
      aside={
        left.length > 0 && (
          <Button onClick={() => setWithLeft(!withLeft)} aria-expanded={withLeft}>
            {withLeft ? 'Only who is there' : `And ${String(left.length)} who left`}
          </Button>
        )
      }
    >
      {shown.length === 0 ? (
        <EmptyState
          title="Nobody is known in this team."
          teaches="Add a person, or load the agency's staff list."
        />
      ) : (
        <RecordTable
          caption="People of the team"
          rows={shown}
          columns={columns}
          rowName={(row) => row.professional?.name ?? 'somebody'}
          actions={(row) => (
            <RowMenu
              name={row.professional?.name ?? 'somebody'}
              actions={[
                {
                  label: 'Has left',
                  why:
                    team.access.whyNot ??
                    (row.untilOn === null ? null : 'The end of this post is recorded already.'),
                  run: () => setEnding(row),
                },
              ]}
            />
          )}
        />
      )}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
        Facts only: no opinion of anybody is kept here.
      </Typography>
      {ending !== null && (
        <EndPostDialog key={ending.id} post={ending} open onClose={() => setEnding(null)} />
      )}
    </Panel>
  );
}
