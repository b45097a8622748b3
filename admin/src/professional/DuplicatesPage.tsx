import { Box, Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase, useNotify } from 'react-admin';
import {
  KeepProfessionalsApartDocument,
  MergeProfessionalsDocument,
} from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { ListFrame } from '../list/ListFrame.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { TextLink } from '../team/TextLink.js';
import { PostSpan } from './PostSpan.js';
import type { DuplicateRow } from './professional.list.js';

/** Records that may be one person, side by side. Nothing is merged by itself, and merging can be undone. */
export function DuplicatesPage(): ReactElement {
  const none = (
    <EmptyState
      title="No two records look like one person."
      teaches="Pairs with the same address, or names alike in the same agency, appear here by themselves."
    />
  );
  return (
    <Page heading="People and agencies" windowTitle="Duplicates">
      <PeopleTabs />
      <ListBase<DuplicateRow> resource="professionalDuplicates" perPage={20} disableAuthentication>
        <ListFrame<DuplicateRow> what="the pairs" empty={none} noneMatch={none}>
          {(rows) => (
            <Box sx={{ display: 'grid', gap: 1.5 }}>
              {rows.map((row) => (
                <Pair key={row.id} row={row} />
              ))}
            </Box>
          )}
        </ListFrame>
      </ListBase>
    </Page>
  );
}

function Pair({ row }: { readonly row: DuplicateRow }): ReactElement {
  const label = useLabel();
  const merge = useCommand(MergeProfessionalsDocument, 'mergeProfessionals');
  const apart = useCommand(KeepProfessionalsApartDocument, 'keepProfessionalsApart');
  const notify = useNotify();
  const { first, second } = row;
  const pair = (kept: DuplicateRow['first'], other: DuplicateRow['first']) => ({
    input: {
      keptId: kept.id,
      keptVersion: kept.version,
      otherId: other.id,
      otherVersion: other.version,
    },
  });
  const mergeInto = async (kept: DuplicateRow['first'], other: DuplicateRow['first']) => {
    if ((await merge.run(pair(kept, other))) === null) return;
    notify('One person now. It can be undone on their page.');
  };
  const keep = async (): Promise<void> => {
    if ((await apart.run(pair(first, second))) === null) return;
    notify('Remembered as two people.');
  };
  return (
    <Panel
      title={`${first.name} and ${second.name}`}
      aside={row.likenesses.map((one) => label('Likeness', one)).join(', ')}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <One who={first} isBusy={merge.isRunning} onKeep={() => void mergeInto(first, second)} />
        <One who={second} isBusy={merge.isRunning} onKeep={() => void mergeInto(second, first)} />
      </Box>
      <Button loading={apart.isRunning} onClick={() => void keep()}>
        They are two people
      </Button>
      <CommandNotice
        problem={merge.problem ?? apart.problem}
        fault={merge.fault ?? apart.fault}
        onLook={() => {
          merge.clear();
          apart.clear();
        }}
      />
    </Panel>
  );
}

interface OneProps {
  readonly who: DuplicateRow['first'];
  readonly isBusy: boolean;
  readonly onKeep: () => void;
}

function One({ who, isBusy, onKeep }: OneProps): ReactElement {
  return (
    <div>
      <TextLink to={`/people/professionals/${who.id}`}>{who.name}</TextLink>
      <Typography variant="body2">
        {[who.roleTitle, who.workEmail, who.phone].filter(Boolean).join(' · ') ||
          'nothing else known'}
      </Typography>
      {who.safeContactRule !== null && (
        <Typography variant="body2">Safe contact: {who.safeContactRule}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2, fontSize: '0.8125rem' }}>
        {who.posts.map((post) => (
          <li key={post.id}>
            {post.team?.name ?? 'a team'}, <PostSpan of={post} />,{' '}
            <EnumLabel type="Standing" value={post.standing} />
          </li>
        ))}
      </Box>
      <Button variant="outlined" size="small" loading={isBusy} onClick={onKeep} sx={{ mt: 0.5 }}>
        One person: keep this record
      </Button>
    </div>
  );
}
