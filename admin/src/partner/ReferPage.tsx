import { Button, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../fact/Panel.js';
import { Page } from '../layout/Page.js';

/** The way to the referral form, which is the same for everybody who refers. */
export function ReferPage(): ReactElement {
  return (
    <Page
      heading="Refer a child"
      windowTitle="Refer a child"
      lead="If a child is in danger now, ring 999 first, then the support line."
    >
      <Panel title="The referral form">
        <Typography sx={{ mb: 1.5 }}>
          Refer as well as to the National Referral Mechanism, never instead of it. The form keeps
          what you write and gives you a number to follow it by.
        </Typography>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="contained" href="/refer">
            Open the form
          </Button>
          <Button variant="outlined" href="/cyfeirio" lang="cy">
            Agor y ffurflen yn Gymraeg
          </Button>
        </Stack>
      </Panel>
    </Page>
  );
}
