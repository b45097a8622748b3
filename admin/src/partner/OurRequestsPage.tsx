import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { Page } from '../layout/Page.js';
import { AskedOfUs } from './AskedOfUs.js';
import { SentByUs } from './SentByUs.js';

/** What the service has asked of this partner, and what the partner has asked of the service. */
export function OurRequestsPage(): ReactElement {
  return (
    <Page
      heading="Requests"
      windowTitle="Requests"
      lead="What we have asked you, and what you have sent us. If a child is in danger now, ring 999 first, then the support line."
    >
      <Stack spacing={1.5}>
        <AskedOfUs />
        <SentByUs />
      </Stack>
    </Page>
  );
}
