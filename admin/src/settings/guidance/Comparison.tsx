import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  GuidanceComparisonDocument,
  type GuidanceComparisonQuery,
} from '../../__generated__/graphql.js';
import { ChildChip } from '../../child/ChildChip.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';

type Case = NonNullable<
  GuidanceComparisonQuery['guidanceComparison']
>['changed']['edges'][number]['node'];

/** Which open cases a draft would decide differently: first the counts, then the cases. */
export function Comparison({ versionId }: { readonly versionId: string }): ReactElement {
  const view = useView('guidanceComparison', GuidanceComparisonDocument, {
    versionId,
    first: 50,
    after: null,
  });
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
        {({ guidanceComparison }) =>
          guidanceComparison === null ? (
            <Typography>There is nothing to compare.</Typography>
          ) : (
            <>
              <Typography sx={{ mb: 1 }}>
                {guidanceComparison.total - guidanceComparison.unchanged} of{' '}
                {guidanceComparison.total} open cases that you may see.{' '}
                {guidanceComparison.unchanged} stay as they are.
              </Typography>
              <FactList
                facts={guidanceComparison.counts.map(({ before, after, count }) => ({
                  label: `${label('Offer', before)} → ${label('Offer', after)}`,
                  value: String(count),
                }))}
              />
              {guidanceComparison.changed.edges.length > 0 && (
                <RecordTable<Case>
                  caption="Cases decided differently"
                  rows={guidanceComparison.changed.edges.map((edge) => edge.node)}
                  columns={columns}
                  rowName={(row) => row.child?.reference ?? 'a case'}
                />
              )}
              {guidanceComparison.changed.pageInfo.hasNextPage && (
                <Typography variant="body2">The first 50 are shown.</Typography>
              )}
            </>
          )
        }
      </View>
    </Panel>
  );
}
