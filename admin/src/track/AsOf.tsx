import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';

/** As of when another owner's record is: it is theirs, and may be older than today. */
export function AsOf({ at }: { readonly at: string | null }): ReactElement {
  return (
    <Typography variant="body2" color="text.secondary">
      {at === null ? (
        'Its owner has not loaded anything yet.'
      ) : (
        <>
          As its owner held it at <Moment at={at} />.
        </>
      )}
    </Typography>
  );
}
