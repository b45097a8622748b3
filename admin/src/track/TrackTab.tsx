import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { CarePanel } from './CarePanel.js';
import { NrmPanel } from './NrmPanel.js';

/** What other owners hold of this child. Each is asked by itself: one that does not answer hides no other. */
export function TrackTab({ childId }: { readonly childId: string }): ReactElement {
  return (
    <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
      <NrmPanel childId={childId} />
      <CarePanel childId={childId} />
    </Stack>
  );
}
