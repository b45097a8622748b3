import { Box } from '@mui/material';
import { useSyncExternalStore, type ReactElement } from 'react';
import { pageHeading, watchPage } from './page.store.js';
import { unseen } from './unseen.js';

/** Tells a screen reader which page has been opened. */
export function PageAnnouncer(): ReactElement {
  const heading = useSyncExternalStore(watchPage, pageHeading);
  return (
    <Box role="status" aria-live="polite" aria-atomic sx={unseen}>
      {heading}
    </Box>
  );
}
