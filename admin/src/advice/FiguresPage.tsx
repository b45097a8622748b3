import { Button, Link, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  AdviceFiguresDocument,
  type AdviceFiguresQuery,
  type AdviceGroup,
} from '../__generated__/graphql.js';
import { ConsultationTabs } from '../consultation/ConsultationTabs.js';
import { useView } from '../graphql/useView.js';
import { useChoices, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { listAddress } from '../list/list-address.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { filterOfGroup, groupWords, shareWords } from './figure.js';

type Row = AdviceFiguresQuery['adviceFollowUp'][number] & { readonly id: string };

/** What became of advice, by agency, topic or month. Every figure leads to exactly its rows. */
export function FiguresPage(): ReactElement {
  const [by, setBy] = useState<AdviceGroup>('AGENCY_TYPE');
  const groups = useChoices('AdviceGroup');
  const label = useLabel();
  const view = useView('adviceFigures', AdviceFiguresDocument, { by, filter: null });
  const figure = (
    key: string,
    head: string,
    value: (row: Row) => number,
    filter: Readonly<Record<string, unknown>>,
  ): Column<Row> => ({
    key,
    head,
    align: 'right',
    cell: (row) =>
      value(row) === 0 ? (
        '0'
      ) : (
        <Link
          component={RouterLink}
          to={listAddress('/advice', { ...filterOfGroup(by, row.key), ...filter })}
          sx={{ display: 'inline-block', minWidth: 24, minHeight: 24 }}
          aria-label={`${String(value(row))}, ${groupWords(label, by, row.key)}, ${head}`}
        >
          {value(row)}
        </Link>
      ),
  });
  const columns: readonly Column<Row>[] = [
    { key: 'key', head: label('AdviceGroup', by), cell: (row) => groupWords(label, by, row.key) },
    figure('given', 'Given', (row) => row.given, {}),
    figure('actedOn', 'Done', (row) => row.actedOn, { standings: ['ACTED_ON'] }),
    figure('notActedOn', 'Not done', (row) => row.notActedOn, { standings: ['NOT_ACTED_ON'] }),
    figure('overdue', 'Overdue', (row) => row.overdue, { standings: ['OVERDUE'] }),
    figure('waiting', 'Waiting', (row) => row.waiting, { standings: ['WAITING'] }),
    figure('overtaken', 'Overtaken', (row) => row.overtaken, { standings: ['OVERTAKEN'] }),
    figure('withdrawn', 'Withdrawn', (row) => row.withdrawn, { standings: ['WITHDRAWN'] }),
    { key: 'share', head: 'Share done', align: 'right', cell: (row) => shareWords(row.share) },
    figure('counts', 'Not in time', (row) => row.countsAgainst, { countsAgainst: true }),
    figure('better', 'Better', (row) => row.betterForChild, {
      childChange: 'BETTER',
    }),
  ];
  return (
    <Page heading="Consultations" windowTitle="What became of advice">
      <ConsultationTabs />
      <Stack
        direction="row"
        spacing={0.75}
        useFlexGap
        role="group"
        aria-label="Counted by"
        sx={{ flexWrap: 'wrap', mb: 1.5 }}
      >
        {groups.map((group) => (
          <Button
            key={group.id}
            variant={by === group.id ? 'contained' : 'outlined'}
            aria-pressed={by === group.id}
            onClick={() => setBy(group.id as AdviceGroup)}
            sx={{ minHeight: 28 }}
          >
            {group.name}
          </Button>
        ))}
      </Stack>
      <View of={view} what="the figures">
        {({ adviceFollowUp }) =>
          adviceFollowUp.length === 0 ? (
            <EmptyState
              title="No advice has been given yet."
              teaches="Once advice is given, this counts what became of it."
            />
          ) : (
            <>
              <RecordTable
                caption="What became of advice"
                rows={adviceFollowUp.map((row) => ({ ...row, id: row.key }))}
                columns={columns}
                rowName={(row) => groupWords(label, by, row.key)}
              />
              <Typography variant="body2" color="text.secondary" sx={{ mt: 1, maxWidth: '90ch' }}>
                Share done: of what was done, not done or is overdue. What is still in time, was
                overtaken or withdrawn is left out; a dash means that there is nothing to divide by.
                Not in time: the first agreed day passed without it. Better: for the child, as
                recorded at the end. Exact, of what you may see: not for publication.
              </Typography>
            </>
          )
        }
      </View>
    </Page>
  );
}
