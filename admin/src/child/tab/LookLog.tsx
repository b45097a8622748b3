import type { ReactElement } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ChildLooksDocument, type ChildLooksQuery } from '../../__generated__/graphql.js';
import { fieldWords } from '../../conflict/field-words.js';
import { Moment } from '../../date/PlainDate.js';
import { ask } from '../../graphql/ask.js';
import { roleWords } from '../../session/role.js';
import { EmptyState } from '../../state/EmptyState.js';
import { ErrorState } from '../../state/ErrorState.js';
import { LoadingState } from '../../state/LoadingState.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { EarlierButton } from './EarlierButton.js';

type Look = NonNullable<ChildLooksQuery['child']>['looks']['edges'][number]['node'];

const columns: readonly Column<Look>[] = [
  { key: 'at', head: 'When', cell: (look) => <Moment at={look.at} /> },
  {
    key: 'who',
    head: 'Who',
    cell: (look) => [look.name, roleWords(look.role), look.agency].filter(Boolean).join(', '),
  },
  {
    key: 'record',
    head: 'What',
    cell: (look) => `${fieldWords(look.record)}: ${look.fields.map(fieldWords).join(', ')}`,
  },
  { key: 'reason', head: 'Why', cell: (look) => look.reason ?? '' },
  { key: 'door', head: 'Door', wideOnly: true, cell: (look) => look.door },
];

/** Every look at this child's record, newest first. */
export function LookLog({ childId }: { readonly childId: string }): ReactElement {
  const pages = useInfiniteQuery({
    queryKey: ['childLooks', childId],
    queryFn: ({ pageParam, signal }) =>
      ask(ChildLooksDocument, { id: childId, first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.child?.looks.pageInfo.hasNextPage === true
        ? last.child.looks.pageInfo.endCursor
        : undefined,
  });
  if (pages.data === undefined)
    return pages.isError ? (
      <ErrorState what="the log" safe="Nothing is lost." onRetry={() => void pages.refetch()} />
    ) : (
      <LoadingState what="the log" />
    );
  const rows = pages.data.pages.flatMap(
    (page) => page.child?.looks.edges.map((edge) => edge.node) ?? [],
  );
  if (rows.length === 0)
    return (
      <EmptyState
        title="Nobody has looked yet."
        teaches="Every look at this record appears here: when, who, and which fields."
      />
    );
  return (
    <>
      <RecordTable caption="Who looked" rows={rows} columns={columns} rowName={(look) => look.at} />
      {pages.hasNextPage && (
        <EarlierButton busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} />
      )}
    </>
  );
}
