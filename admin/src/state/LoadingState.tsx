import { Box, Skeleton, Stack } from '@mui/material';
import type { ReactElement } from 'react';

interface LoadingStateProps {
  readonly what: string;
  readonly shape?: 'rows' | 'card' | 'hub';
  readonly rows?: number;
}

/** The real layout in grey while its content is on its way. */
export function LoadingState({ what, shape = 'rows', rows = 8 }: LoadingStateProps): ReactElement {
  return (
    <Box role="status" aria-label={`Loading ${what}`} aria-busy>
      {shape === 'hub' && <Skeleton variant="rounded" height={86} sx={{ mb: 1.5 }} />}
      {shape === 'card' ? (
        <Skeleton variant="rounded" height={rows * 24} />
      ) : (
        <Stack spacing={0.75}>
          {Array.from({ length: rows }, (_, at) => (
            <Skeleton key={at} variant="rounded" height={26} />
          ))}
        </Stack>
      )}
    </Box>
  );
}
