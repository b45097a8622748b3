import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ChildTimelineDocument, type ChildTimelineQuery } from '../../__generated__/graphql.js';
import { useToday } from '../../clock/today.js';
import { Moment, PlainDate } from '../../date/PlainDate.js';
import { Reworded } from '../../fact/Reworded.js';
import { ask } from '../../graphql/ask.js';
import { useLabel } from '../../label/EnumLabel.js';
import { useViewer } from '../../session/useViewer.js';
import { View } from '../../state/View.js';
import type { HubChild } from '../ChildHub.js';

type Entry = NonNullable<ChildTimelineQuery['child']>['timeline']['edges'][number]['node'];

/** The whole record in order of time, for a court: everything there is, oldest first, and who made it. */
export function ChronologyTab({ child }: { readonly child: HubChild }): ReactElement {
  const label = useLabel();
  const today = useToday();
  const viewer = useViewer();
  const entries = useQuery({
    queryKey: ['chronology', child.id],
    queryFn: ({ signal }) => everyEntry(child.id, signal),
  });
  return (
    <View of={entries} what="the chronology">
      {(rows) => (
        <Box sx={{ maxWidth: 860 }}>
          <Button variant="outlined" data-no-print onClick={() => window.print()} sx={{ mb: 1.5 }}>
            Print
          </Button>
          <Typography variant="h2">Chronology of {child.reference}</Typography>
          <Typography variant="body2" sx={{ mb: 1.5 }}>
            Printed on <PlainDate on={today} /> by {viewer?.name}. {rows.length} entries, oldest
            first, in the words that hold now: what was changed after it was written says when and
            by whom. Where the child is, and what other agencies hold, is not part of it.
            Independent Child Trafficking Guardian service.
          </Typography>
          <Box
            component="table"
            sx={{
              borderCollapse: 'collapse',
              width: '100%',
              '& td, & th': {
                textAlign: 'left',
                verticalAlign: 'top',
                borderTop: 1,
                borderColor: 'divider',
                p: 0.5,
                fontSize: '0.8125rem',
              },
              '& tr': { breakInside: 'avoid' },
            }}
          >
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">About</th>
                <th scope="col">What</th>
                <th scope="col">Recorded by</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => (
                <tr key={entry.id}>
                  <td>
                    <Moment at={entry.at} />
                  </td>
                  <td>{label('TimelineCategory', entry.category)}</td>
                  <Box component="td" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {entry.text}
                  </Box>
                  <td>
                    {entry.byName}
                    <Reworded entry={entry} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Box>
        </Box>
      )}
    </View>
  );
}

/** Every entry, page after page: a chronology with a hole in it would mislead a court. */
async function everyEntry(id: string, signal: AbortSignal): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { child }: ChildTimelineQuery = await ask(
      ChildTimelineDocument,
      { id, first: 100, after, categories: null },
      signal,
    );
    if (child === null) return entries.reverse();
    entries.push(...child.timeline.edges.map(({ node }) => node));
    if (!child.timeline.pageInfo.hasNextPage) return entries.reverse();
    after = child.timeline.pageInfo.endCursor;
  }
}
