import { Box, Button, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router-dom';
import {
  ChildTimelineDocument,
  type ChildTimelineQuery,
  type TimelineCategory,
} from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { ask } from '../../graphql/ask.js';
import { Reworded } from '../../fact/Reworded.js';
import { useChoices, useLabel } from '../../label/EnumLabel.js';
import { EmptyState } from '../../state/EmptyState.js';
import { ErrorState } from '../../state/ErrorState.js';
import { LoadingState } from '../../state/LoadingState.js';

type Entry = NonNullable<ChildTimelineQuery['child']>['timeline']['edges'][number]['node'];

/** What happened to the child and what the service did, newest first, by category. */
export function TimelineTab({ childId }: { readonly childId: string }): ReactElement {
  const [category, setCategory] = useState<TimelineCategory | null>(null);
  const choices = useChoices('TimelineCategory');
  const pages = useInfiniteQuery({
    queryKey: ['childTimeline', childId, category],
    queryFn: ({ pageParam, signal }) =>
      ask(
        ChildTimelineDocument,
        {
          id: childId,
          first: 40,
          after: pageParam,
          categories: category === null ? null : [category],
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.child?.timeline.pageInfo.hasNextPage === true
        ? last.child.timeline.pageInfo.endCursor
        : undefined,
  });
  const entries = pages.data?.pages.flatMap(
    (page) => page.child?.timeline.edges.map((edge) => edge.node) ?? [],
  );
  return (
    <Stack spacing={1.5}>
      <Stack
        direction="row"
        spacing={0.75}
        useFlexGap
        role="group"
        aria-label="Which entries"
        data-no-print
        sx={{ flexWrap: 'wrap' }}
      >
        {[{ id: null, name: 'All' }, ...choices].map(({ id, name }) => (
          <Button
            key={name}
            variant={category === id ? 'contained' : 'outlined'}
            aria-pressed={category === id}
            onClick={() => setCategory(id as TimelineCategory | null)}
            sx={{ minHeight: 28 }}
          >
            {name}
          </Button>
        ))}
        <Button component={Link} to={`/children/${childId}/chronology`} sx={{ ml: 'auto' }}>
          Chronology for court
        </Button>
      </Stack>
      {entries === undefined ? (
        pages.isError ? (
          <ErrorState
            what="the timeline"
            safe="Nothing is lost."
            onRetry={() => void pages.refetch()}
          />
        ) : (
          <LoadingState what="the timeline" />
        )
      ) : entries.length === 0 ? (
        <EmptyState
          title={
            category === null
              ? 'Nothing has been recorded yet.'
              : 'Nothing of this kind has been recorded.'
          }
          teaches="Referrals, decisions, allocations and contacts appear here by themselves."
        />
      ) : (
        <TimelineEntries entries={entries} />
      )}
      {pages.hasNextPage && (
        <div>
          <Button
            variant="outlined"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            Earlier entries
          </Button>
        </div>
      )}
    </Stack>
  );
}

function TimelineEntries({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const label = useLabel();
  return (
    <Box
      component="ol"
      aria-label="Timeline"
      sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider' }}
    >
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.id}
          sx={{
            pl: 2,
            pb: 1.5,
            position: 'relative',
            '&::before': {
              content: '""',
              position: 'absolute',
              left: -5,
              top: 6,
              width: 8,
              height: 8,
              borderRadius: '50%',
              bgcolor: 'text.secondary',
            },
          }}
        >
          <Typography variant="body2" color="text.secondary">
            <Moment at={entry.at} /> · {label('TimelineCategory', entry.category)} · {entry.byName}
            <Reworded entry={entry} />
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '80ch' }}>{entry.text}</Typography>
        </Box>
      ))}
    </Box>
  );
}
