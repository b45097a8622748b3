import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ComparisonPartsFragment } from '../../__generated__/graphql.js';
import { ChildChip } from '../../child/ChildChip.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';

type Case = ComparisonPartsFragment['changed']['edges'][number]['node'];

interface ComparisonProps<Answer> {
  readonly view: UseQueryResult<Answer>;
  readonly comparisonOf: (answer: Answer) => ComparisonPartsFragment | null;
}

/** Which open cases a draft would decide differently: first the counts, then the cases. */
export function Comparison<Answer>({ view, comparisonOf }: ComparisonProps<Answer>): ReactElement {
  const label = useLabel();
  const columns: readonly Column<Case>[] = [
    {
      key: 'child',
      head: 'Child',
      cell: (row) => (row.child === null ? 'not yours to see' : <ChildChip child={row.child} />),
    },
    {
      key: 'before',
      head: 'Now',
      cell: (row) => `${label('Offer', row.before)}: ${row.reasonBefore}`,
    },
    {
      key: 'after',
      head: 'By the draft',
      cell: (row) => `${label('Offer', row.after)}: ${row.reasonAfter}`,
    },
    { key: 'referral', head: 'Referral', cell: (row) => row.referral?.reference ?? '' },
  ];
  return (
    <Panel title="Open cases it would decide differently">
      <View of={view} what="the comparison" rows={4}>
        {(answer) => {
          const comparison = comparisonOf(answer);
          return comparison === null ? (
            <Typography>There is nothing to compare.</Typography>
          ) : (
            <>
              <Typography sx={{ mb: 1 }}>
                {comparison.total - comparison.unchanged} of {comparison.total} open cases that you
                may see. {comparison.unchanged} stay as they are.
              </Typography>
              <FactList
                facts={comparison.counts.map(({ before, after, count }) => ({
                  label: `${label('Offer', before)} → ${label('Offer', after)}`,
                  value: String(count),
                }))}
              />
              {comparison.changed.edges.length > 0 && (
                <RecordTable<Case>
                  caption="Cases decided differently"
                  rows={comparison.changed.edges.map((edge) => edge.node)}
                  columns={columns}
                  rowName={(row) => row.child?.reference ?? 'a case'}
                />
              )}
              {comparison.changed.pageInfo.hasNextPage && (
                <Typography variant="body2">The first 50 are shown.</Typography>
              )}
            </>
          );
        }}
      </View>
    </Panel>
  );
}
