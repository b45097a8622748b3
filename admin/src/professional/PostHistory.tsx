import { Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { ResumeProfessionalPostDocument } from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { RowMenu } from '../table/RowMenu.js';
import { EndPostDialog } from './PostDialogs.js';
import { PostSpan } from './PostSpan.js';
import type { ShownProfessional } from './ProfessionalDialog.js';
import { Standing } from './Standing.js';

type PostRow = ShownProfessional['posts'][number];

const columns: readonly Column<PostRow>[] = [
  {
    key: 'team',
    head: 'Team',
    cell: (row) =>
      row.team === null ? (
        'not for you to see'
      ) : (
        <RowLink to={`/people/teams/${row.team.id}`}>
          {[row.team.name, row.team.agency?.name].filter(Boolean).join(', ')}
        </RowLink>
      ),
  },
  { key: 'title', head: 'As', cell: (row) => row.title ?? 'not recorded' },
  { key: 'span', head: 'When', cell: (row) => <PostSpan of={row} /> },
  { key: 'standing', head: 'Still there', cell: (row) => <Standing of={row} /> },
  {
    key: 'known',
    head: 'How it is known',
    cell: (row) => <EnumLabel type="KnownBy" value={row.leftKnownBy ?? row.confirmedBy} />,
    wideOnly: true,
  },
];

/** Where somebody was and is, the latest first. Moves and leavings stay as history. */
export function PostHistory({ who }: { readonly who: ShownProfessional }): ReactElement {
  const [ending, setEnding] = useState<PostRow | null>(null);
  const command = useCommand(ResumeProfessionalPostDocument, 'resumeProfessionalPost');
  const notify = useNotify();
  const resume = async (post: PostRow): Promise<void> => {
    if ((await command.run({ input: { postId: post.id, version: post.version } })) === null) return;
    notify('The end is taken back: the post goes on.');
  };
  return (
    <Panel title="Posts">
      {who.posts.length === 0 ? (
        <Typography variant="body2">No post is known. Record one above.</Typography>
      ) : (
        <RecordTable
          caption="Posts, the latest first"
          rows={who.posts}
          columns={columns}
          rowName={(row) => row.team?.name ?? 'the post'}
          actions={(row) => (
            <RowMenu
              name={row.team?.name ?? 'the post'}
              actions={
                row.untilOn === null
                  ? [{ label: 'Has left', why: who.access.whyNot, run: () => setEnding(row) }]
                  : [
                      {
                        label: 'The end was a mistake',
                        why: who.access.whyNot,
                        run: () => void resume(row),
                      },
                    ]
              }
            />
          )}
        />
      )}
      <CommandNotice
        problem={command.problem}
        fault={command.fault}
        typedFields={[]}
        onLook={command.clear}
        typed=""
      />
      {ending !== null && (
        <EndPostDialog key={ending.id} post={ending} open onClose={() => setEnding(null)} />
      )}
    </Panel>
  );
}
