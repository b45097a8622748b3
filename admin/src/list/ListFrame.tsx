import { Box, Button, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useListContext, type RaRecord } from 'react-admin';
import { GraphFault } from '../graphql/fault.js';
import { ErrorState } from '../state/ErrorState.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { LoadingState } from '../state/LoadingState.js';

interface ListFrameProps<Row extends RaRecord> {
  /** What the list holds, as it stands in a sentence: "the queue". */
  readonly what: string;
  /** Shown when nothing is there at all. */
  readonly empty: ReactNode;
  /** Shown when the filter leaves nothing. */
  readonly noneMatch?: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** The states of a list and its paging, around whatever shows its rows. */
export function ListFrame<Row extends RaRecord>({
  what,
  empty,
  noneMatch,
  children,
}: ListFrameProps<Row>): ReactElement {
  const list = useListContext<Row>();
  const fault: unknown = list.error;
  if (fault instanceof GraphFault && fault.kind === 'not-allowed')
    return <ForbiddenState reason={fault.message} />;
  if (list.data === undefined && fault != null) {
    const known =
      fault instanceof GraphFault
        ? fault
        : new GraphFault('server', 'The service could not answer this.');
    return (
      <ErrorState
        what={what}
        safe="Nothing is lost."
        reason={known.message}
        reference={known.reference}
        onRetry={() => void list.refetch()}
      />
    );
  }
  if (list.data === undefined) return <LoadingState what={what} rows={12} />;
  const filtered = Object.keys(list.filterValues as object).length > 0;
  if (list.data.length === 0) return <>{filtered ? (noneMatch ?? empty) : empty}</>;
  return (
    <Box aria-busy={list.isFetching}>
      {children(list.data)}
      <Paging />
    </Box>
  );
}

function Paging(): ReactElement | null {
  const { page, setPage, hasNextPage, hasPreviousPage, data } = useListContext();
  if (hasNextPage !== true && hasPreviousPage !== true) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {data?.length === 1 ? '1 row' : `${String(data?.length ?? 0)} rows`}
      </Typography>
    );
  }
  return (
    <Stack
      direction="row"
      spacing={1}
      component="nav"
      aria-label="Pages"
      sx={{ mt: 1, alignItems: 'center' }}
    >
      <Button
        variant="outlined"
        disabled={hasPreviousPage !== true}
        onClick={() => setPage(page - 1)}
      >
        Page before
      </Button>
      <Typography variant="body2">Page {page}</Typography>
      <Button variant="outlined" disabled={hasNextPage !== true} onClick={() => setPage(page + 1)}>
        Next page
      </Button>
    </Stack>
  );
}
