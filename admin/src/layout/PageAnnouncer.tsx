import { Box } from '@mui/material';
import { useSyncExternalStore, type ReactElement } from 'react';
import { pageHeading, watchPage } from './page.store.js';

/** Tells a screen reader which page has been opened. */
export function PageAnnouncer(): ReactElement {
  const heading = useSyncExternalStore(watchPage, pageHeading);
  return (
    <Box
      role="status"
      aria-live="polite"
      aria-atomic
      sx={{
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
      style={{ width: 1, height: 1 }}
    >
      {heading}
    </Box>
  );
}
