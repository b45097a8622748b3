import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { OurAgreementDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { AskedOfUs } from './AskedOfUs.js';
import { FollowUps } from './FollowUps.js';
import { OnceThere } from './OnceThere.js';
import { SentByUs } from './SentByUs.js';

/** What the service has asked of this partner, and what the partner has asked of the service. */
export function OurRequestsPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: 10_000 });
  const agreement = view.data?.ourAgreement;
  const opensFollowUps =
    agreement?.standing === 'IN_FORCE' && agreement.groups.includes('FOLLOW_UPS');
  return (
    <Page
      heading="Requests"
      windowTitle="Requests"
      lead="What we have asked you, and what you have sent us. If a child is in danger now, ring 999 first, then the support line."
    >
      <Stack spacing={1.5}>
        <AskedOfUs />
        {opensFollowUps && (
          <OnceThere question="followUps">
            <FollowUps />
          </OnceThere>
        )}
        <SentByUs />
      </Stack>
    </Page>
  );
}
