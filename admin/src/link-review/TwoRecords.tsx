import { Alert, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { StatisticsSourceName } from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { useLabel } from '../label/EnumLabel.js';
import { readRecord, type RecordTicket } from './reviewed-record.js';
import { SideBySide } from './SideBySide.js';

type Ticketed = RecordTicket & { readonly source: StatisticsSourceName };

interface TwoRecordsProps {
  readonly pair: { readonly left: Ticketed; readonly right: Ticketed };
}

/** The two records of a pair, each read with its owner. */
export function TwoRecords({ pair }: TwoRecordsProps): ReactElement {
  const label = useLabel();
  const left = useRecord(pair.left);
  const right = useRecord(pair.right);
  const faults = [left.error, right.error].flatMap((fault) => (fault ? [fault.message] : []));
  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      {faults.map((sentence) => (
        <Alert key={sentence} severity="warning">
          {sentence}
        </Alert>
      ))}
      <Panel title="The two records">
        {left.data && right.data ? (
          <SideBySide
            leftSource={label('StatisticsSourceName', pair.left.source)}
            rightSource={label('StatisticsSourceName', pair.right.source)}
            left={left.data}
            right={right.data}
          />
        ) : (
          faults.length === 0 && <Skeleton variant="rounded" height={220} aria-busy />
        )}
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
          From their owners, who have written down that you looked. Nothing here says what became of
          the child.
        </Typography>
      </Panel>
    </Stack>
  );
}

/** A record is read once for a ticket, and forgotten with the page. */
function useRecord(of: RecordTicket) {
  return useQuery({
    queryKey: ['reviewedRecord', of.ticket],
    queryFn: () => readRecord(of),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}
