import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../date/PlainDate.js';

/** When the service was asked last for what the page shows: a page that is left open grows old. */
export function AskedAt({ at }: { readonly at: number }): ReactElement | null {
  if (at === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      As the service held it at <Moment at={new Date(at).toISOString()} />.
    </Typography>
  );
}
