import { Alert, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';

interface AsOfProps {
  readonly at: string | null;
  readonly isStale: boolean;
}

/** As of when another owner's record is: it is theirs, and may be older than today. */
export function AsOf({ at, isStale }: AsOfProps): ReactElement {
  if (at === null)
    return (
      <Typography variant="body2" color="text.secondary">
        Its owner has not loaded anything yet.
      </Typography>
    );
  if (isStale)
    return (
      <Alert severity="warning" sx={{ mt: 1 }}>
        Old: its owner has renewed nothing since <Moment at={at} />. It may say what is no longer
        so: ask before you rely on it.
      </Alert>
    );
  return (
    <Typography variant="body2" color="text.secondary">
      As its owner held it at <Moment at={at} />.
    </Typography>
  );
}
