import { Link, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import {
  NrmReferralPageDocument,
  OurAgreementDocument,
  type NrmReferralPageQuery,
} from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { DueWords } from './DueWords.js';
import { NrmDecisions } from '../track/NrmDecisions.js';
import { NrmPersonFacts, NrmReferralFacts } from './NrmReferralFacts.js';
import { SentForIt } from './SentForIt.js';

type Referral = NonNullable<NrmReferralPageQuery['nrmReferral']>;

/** One referral to the NRM for whoever decides on it, with what was sent for it beside. */
export function NrmReferralPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('nrmReferral', NrmReferralPageDocument, { id }, { every: 60_000 });
  const referral = view.data?.nrmReferral;
  return (
    <Page
      heading={referral?.reference ?? 'NRM referral'}
      windowTitle={referral?.reference ?? 'NRM referral'}
      lead={
        <Link component={RouterLink} to="/nrm-referrals" underline="always">
          All NRM referrals
        </Link>
      }
    >
      <View of={view} what="the referral" shape="card">
        {({ nrmReferral }) =>
          nrmReferral === null ? (
            <EmptyState
              title="There is no such referral for you."
              teaches="Search by its reference under NRM referrals, or see whether your agreement still holds."
            />
          ) : (
            <Referral referral={nrmReferral} />
          )
        }
      </View>
    </Page>
  );
}

function Referral({ referral }: { readonly referral: Referral }): ReactElement {
  const label = useLabel();
  const agreement = useView('ourAgreement', OurAgreementDocument, {}, { every: 10_000 });
  const opensReports =
    agreement.data?.ourAgreement?.standing === 'IN_FORCE' &&
    agreement.data.ourAgreement.groups.includes('NRM_REPORTS');
  return (
    <Stack direction={{ xs: 'column', lg: 'row' }} spacing={1.5} useFlexGap>
      <Stack spacing={1.5} sx={{ flex: 3, minWidth: 0 }}>
        <Panel title={label('NrmTrackState', referral.state)}>
          <DueWords due={referral.due} dueOn={referral.dueOn} />
          <NrmDecisions referral={referral} />
        </Panel>
        <Panel title="The person">
          <NrmPersonFacts referral={referral} />
        </Panel>
        <Panel title="What was claimed">
          <NrmReferralFacts referral={referral} />
        </Panel>
      </Stack>
      <Stack spacing={1.5} sx={{ flex: 2, minWidth: 0 }}>
        {opensReports && <SentForIt reference={referral.reference} />}
      </Stack>
    </Stack>
  );
}
