import { Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ContinuityDocument, type ContinuityQuery } from '../__generated__/graphql.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { ask } from '../graphql/ask.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import { RowLink } from '../table/RowLink.js';
import type { Column } from '../table/record-table.js';

type Row = ContinuityQuery['continuity']['edges'][number]['node'] & { readonly id: string };

const columns: readonly Column<Row>[] = [
  {
    key: 'child',
    head: 'Child',
    cell: ({ support }) => (
      <RowLink to={`/children/${support.child?.id ?? ''}/support`}>
        {support.child?.name ?? 'a child'}
      </RowLink>
    ),
  },
  {
    key: 'route',
    head: 'Kind of worker',
    cell: ({ support }) => <EnumLabel type="WorkerRole" value={support.route} />,
  },
  {
    key: 'guardian',
    head: 'Guardian',
    cell: ({ support }) => support.guardian?.name ?? 'nobody yet',
  },
  { key: 'workers', head: 'Workers', align: 'right', cell: ({ continuity }) => continuity.workers },
  { key: 'changes', head: 'Changes', align: 'right', cell: ({ continuity }) => continuity.changes },
  {
    key: 'between',
    head: 'Days between',
    align: 'right',
    cell: ({ continuity }) => continuity.daysBetween,
  },
  {
    key: 'first',
    head: 'Days to the first',
    align: 'right',
    cell: ({ continuity }) => continuity.daysToFirst ?? 'none yet',
  },
  {
    key: 'present',
    head: 'Days with the present one',
    align: 'right',
    cell: ({ continuity }) => continuity.daysWithPresent ?? 'nobody',
  },
];

/** How steady support is, child by child: those with most workers first. */
export function ContinuityPage(): ReactElement {
  const pages = useInfiniteQuery({
    queryKey: ['continuity'],
    queryFn: ({ pageParam, signal }) =>
      ask(ContinuityDocument, { first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ continuity: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  });
  return (
    <Page
      heading="Continuity"
      windowTitle="Continuity"
      lead="Support that goes on, those with most workers first."
    >
      <ChildrenTabs />
      <View of={pages} what="continuity">
        {() => {
          const rows = (pages.data?.pages ?? []).flatMap(({ continuity }) =>
            continuity.edges.map(({ node }): Row => ({ ...node, id: node.support.id })),
          );
          return rows.length === 0 ? (
            <EmptyState
              title="No support goes on yet."
              teaches="Children appear here as soon as a referral is accepted."
            />
          ) : (
            <>
              <RecordTable
                caption="Continuity"
                rows={rows}
                columns={columns}
                rowName={({ support }) => support.child?.reference ?? support.id}
              />
              {pages.hasNextPage && (
                <Button
                  variant="outlined"
                  loading={pages.isFetchingNextPage}
                  onClick={() => void pages.fetchNextPage()}
                >
                  More
                </Button>
              )}
            </>
          );
        }}
      </View>
    </Page>
  );
}
