import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import type { HubChild } from '../child/ChildHub.js';
import { CarePanel } from './CarePanel.js';
import { NrmPanel } from './NrmPanel.js';
import { NrmReportsPanel } from './NrmReportsPanel.js';

/** What other owners hold of this child. Each is asked by itself: one that does not answer hides no other. */
export function TrackTab({ child }: { readonly child: HubChild }): ReactElement {
  return (
    <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
      <NrmPanel childId={child.id} />
      <NrmReportsPanel childId={child.id} canChange={child.access.canChange} />
      <CarePanel childId={child.id} />
    </Stack>
  );
}
