import { Button, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import {
  OutcomeEpisodesDocument,
  type OutcomeEpisodesInput,
  type OutcomeEpisodesQuery,
} from '../__generated__/graphql.js';
import { RestrictedBadge } from '../child/ChildChip.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { spanWords } from '../date/date-words.js';
import { Moment } from '../date/PlainDate.js';
import { ask } from '../graphql/ask.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { episodesAsked } from './episode-address.js';

type Row = OutcomeEpisodesQuery['outcomeEpisodes']['edges'][number]['node'] & {
  readonly id: string;
};

/** The episodes behind one figure of the outcomes of a cohort. */
export function EpisodesPage(): ReactElement {
  const [parameters] = useSearchParams();
  const input = episodesAsked(parameters);
  if (input !== null) return <Episodes input={input} />;
  return (
    <Page heading="Episodes behind a figure" windowTitle="Episodes behind a figure">
      <ChildrenTabs />
      <EmptyState
        title="No figure is chosen."
        teaches="Choose a cohort under Outcomes and press a figure there: the episodes behind it stand here."
        action={
          <Button variant="contained" component={Link} to="/outcomes">
            Choose a figure
          </Button>
        }
      />
    </Page>
  );
}

function Episodes({ input }: { readonly input: OutcomeEpisodesInput }): ReactElement {
  const label = useLabel();
  const pages = useInfiniteQuery({
    queryKey: ['outcomeEpisodes', input],
    queryFn: ({ pageParam, signal }) =>
      ask(OutcomeEpisodesDocument, { first: 50, after: pageParam, input }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ outcomeEpisodes: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  });
  const figure =
    input.factKind != null
      ? label('OutcomeFactKind', input.factKind)
      : [
          input.domain != null && label('OutcomeDomain', input.domain),
          label('OutcomeGroup', input.group ?? 'ALL'),
        ]
          .filter(Boolean)
          .join(': ');
  return (
    <Page
      heading={figure}
      windowTitle="Episodes behind a figure"
      lead={`${label('WorkerRole', input.route)}, support began ${spanWords(input.openedFrom, input.openedUntil)}. Exact, of what you may see: not for publication.`}
    >
      <ChildrenTabs />
      <View of={pages} what="the episodes">
        {() => {
          const rows = (pages.data?.pages ?? []).flatMap(({ outcomeEpisodes }) =>
            outcomeEpisodes.edges.map(({ node }): Row => ({ ...node, id: node.support.id })),
          );
          if (rows.length === 0)
            return (
              <EmptyState
                title="No episode that you may see is behind this figure."
                teaches="It may have changed meanwhile. Look at the outcomes again."
              />
            );
          return (
            <>
              <RecordTable
                caption={figure}
                rows={rows}
                columns={columnsOf(label, input)}
                rowName={({ support }) => support.child?.reference ?? 'a child'}
              />
              {pages.hasNextPage ? (
                <Button
                  variant="outlined"
                  loading={pages.isFetchingNextPage}
                  onClick={() => void pages.fetchNextPage()}
                >
                  More
                </Button>
              ) : (
                <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                  {rows.length === 1 ? '1 row' : `${String(rows.length)} rows`}
                </Typography>
              )}
            </>
          );
        }}
      </View>
    </Page>
  );
}

function columnsOf(
  label: ReturnType<typeof useLabel>,
  input: OutcomeEpisodesInput,
): readonly Column<Row>[] {
  const rated = (rating: Row['baseline']): string =>
    rating === null ? 'not measured' : label('OutcomeRating', rating);
  return [
    {
      key: 'child',
      head: 'Child',
      cell: ({ support: { child } }) =>
        child == null ? (
          'a child'
        ) : (
          <>
            <RowLink to={`/children/${child.id}/outcomes`}>{child.name}</RowLink>, {child.reference}{' '}
            {child.isRestricted && <RestrictedBadge />}
          </>
        ),
    },
    {
      key: 'began',
      head: 'Support began',
      cell: ({ support }) => <Moment at={support.openedAt} />,
    },
    {
      key: 'state',
      head: 'Stands',
      cell: ({ support }) => label('SupportState', support.state),
    },
    { key: 'guardian', head: 'Worker', cell: ({ support }) => support.guardian?.name ?? 'nobody' },
    ...(input.domain == null
      ? []
      : ([
          { key: 'first', head: 'Baseline', cell: ({ baseline }) => rated(baseline) },
          { key: 'last', head: 'Latest', cell: ({ latest }) => rated(latest) },
        ] satisfies readonly Column<Row>[])),
  ];
}
