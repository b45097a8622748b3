import { Box } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ChildChangesDocument, type ChildChangesQuery } from '../../__generated__/graphql.js';
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

type Change = NonNullable<ChildChangesQuery['child']>['changes']['edges'][number]['node'];

const columns: readonly Column<Change>[] = [
  { key: 'at', head: 'When', cell: (change) => <Moment at={change.at} /> },
  { key: 'who', head: 'Who', cell: (change) => `${change.name}, ${roleWords(change.role)}` },
  {
    key: 'record',
    head: 'What',
    cell: (change) => `${fieldWords(change.record)} ${change.action.toLowerCase()}`,
  },
  { key: 'changed', head: 'From and to', cell: (change) => <Changed change={change} /> },
  { key: 'reason', head: 'Why', cell: (change) => change.reason ?? '' },
];

/** Every change of this child's record, newest first, with what it was before. */
export function ChangeLog({ childId }: { readonly childId: string }): ReactElement {
  const pages = useInfiniteQuery({
    queryKey: ['childChanges', childId],
    queryFn: ({ pageParam, signal }) =>
      ask(ChildChangesDocument, { id: childId, first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.child?.changes.pageInfo.hasNextPage === true
        ? last.child.changes.pageInfo.endCursor
        : undefined,
  });
  if (pages.data === undefined)
    return pages.isError ? (
      <ErrorState what="the log" safe="Nothing is lost." onRetry={() => void pages.refetch()} />
    ) : (
      <LoadingState what="the log" />
    );
  const rows = pages.data.pages.flatMap(
    (page) => page.child?.changes.edges.map((edge) => edge.node) ?? [],
  );
  if (rows.length === 0)
    return (
      <EmptyState
        title="Nothing has been changed yet."
        teaches="Every change appears here: when, who, and what it was before."
      />
    );
  return (
    <>
      <RecordTable
        caption="Who changed"
        rows={rows}
        columns={columns}
        rowName={(change) => change.at}
      />
      {pages.hasNextPage && (
        <EarlierButton busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} />
      )}
    </>
  );
}

function Changed({ change }: { readonly change: Change }): ReactElement {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2, maxWidth: 420 }}>
      {change.changed.map((field) => (
        <li key={field.field}>
          {fieldWords(field.field)}:{' '}
          {field.isLocked ? 'locked' : `${field.before ?? 'nothing'} → ${field.after ?? 'nothing'}`}
        </li>
      ))}
    </Box>
  );
}
