import { Alert, Link } from '@mui/material';
import type { ReactElement } from 'react';

/** What comes before everything else where a child is in danger or missing now. */
export function EmergencyFirst(): ReactElement {
  return (
    <Alert severity="error" sx={{ mb: 1 }}>
      <b>999 first, then the line.</b> A child is in danger or missing now: make sure that the
      police know, then ring the line on{' '}
      <Link href="tel:08000434303" underline="always">
        0800 043 4303
      </Link>
      , and go on here.
    </Alert>
  );
}
