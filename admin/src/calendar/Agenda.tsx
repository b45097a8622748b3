import { Box, Button, Link, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  CalendarDocument,
  type CalendarKind,
  type CalendarScope,
} from '../__generated__/graphql.js';
import { RestrictedBadge } from '../child/ChildChip.js';
import { useToday } from '../clock/today.js';
import { londonTime, weekdayWords } from '../date/date-words.js';
import type { PlainDay } from '../date/plain-date.js';
import { ask } from '../graphql/ask.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { placeOfEntry, type CalendarEntry } from './entry-place.js';

interface AgendaProps {
  readonly span: { readonly fromOn: PlainDay; readonly untilOn: PlainDay };
  readonly scope: CalendarScope;
  readonly kind: CalendarKind | null;
}

/** What is due and to come, day by day. */
export function Agenda({ span, scope, kind }: AgendaProps): ReactElement {
  const today = useToday();
  const variables = { ...span, scope, kinds: kind === null ? null : [kind] };
  const pages = useInfiniteQuery({
    queryKey: ['calendar', variables],
    queryFn: ({ pageParam, signal }) =>
      ask(CalendarDocument, { ...variables, first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ calendar: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  });
  return (
    <View of={pages} what="what is due" rows={6}>
      {() => {
        const entries = (pages.data?.pages ?? []).flatMap(({ calendar }) =>
          calendar.edges.map(({ node }) => node),
        );
        if (entries.length === 0)
          return (
            <EmptyState
              title={
                span.fromOn === span.untilOn
                  ? `Nothing on ${weekdayWords(span.fromOn)}.`
                  : 'Nothing in this week.'
              }
              teaches="Tasks, visits, reviews and birthdays come here by themselves. A hearing or meeting is put in on the child's page, under Plan."
            />
          );
        return (
          <Box>
            {byDay(entries).map(([on, list]) => (
              <Box key={on} component="section" aria-label={weekdayWords(on)} sx={{ mb: 1.5 }}>
                <Typography variant="h2" sx={{ mb: 0.5 }}>
                  {weekdayWords(on)}
                  {on === today && ', today'}
                </Typography>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {list.map((entry) => (
                    <Entry key={`${entry.kind} ${entry.id}`} entry={entry} />
                  ))}
                </Box>
              </Box>
            ))}
            {pages.hasNextPage && (
              <Button
                variant="outlined"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                More
              </Button>
            )}
          </Box>
        );
      }}
    </View>
  );
}

function byDay(
  entries: readonly CalendarEntry[],
): readonly (readonly [PlainDay, readonly CalendarEntry[]])[] {
  const days = [...new Set(entries.map(({ on }) => on))];
  return days.map((day) => [day, entries.filter(({ on }) => on === day)]);
}

function Entry({ entry }: { readonly entry: CalendarEntry }): ReactElement {
  const place = placeOfEntry(entry);
  const { child, at, text, ownerName, isDone, isLate } = entry;
  return (
    <Box
      component="li"
      data-row
      sx={{
        display: 'grid',
        gridTemplateColumns: '48px minmax(0, 1fr)',
        gap: 1,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography
        component="span"
        color="text.secondary"
        sx={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {at === null ? 'day' : londonTime(at).time}
      </Typography>
      <Box>
        {place === null ? (
          text
        ) : (
          <Link component={RouterLink} to={place} underline="always">
            {text}
          </Link>
        )}
        <Typography variant="body2" color="text.secondary">
          {child != null && (
            <>
              {child.name}, {child.reference} {child.isRestricted && <RestrictedBadge />}
              {ownerName !== null && ' · '}
            </>
          )}
          {ownerName}
          {isDone && ' · done'}
          {isLate && (
            <Box component="span" sx={({ tones }) => ({ color: tones.late, fontWeight: 600 })}>
              {' '}
              · late
            </Box>
          )}
        </Typography>
      </Box>
    </Box>
  );
}
