import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { Clock } from '../clock/Clock.js';
import { Moment } from '../date/PlainDate.js';
import { EmergencyFirst } from '../fact/EmergencyFirst.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { NameWithAge } from '../child/NameWithAge.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { DangerMark } from './DangerMark.js';
import { DecisionPane } from './triage/DecisionPane.js';
import { QueuePane } from './triage/QueuePane.js';
import { ReferralFacts } from './triage/ReferralFacts.js';
import { useReferral, type ReferralDetail } from './useReferral.js';

/** A referral in triage: left the queue, in the middle the referral, right the decision. */
export function TriagePage(): ReactElement {
  const { id = '' } = useParams();
  const view = useReferral(id);
  const navigate = useNavigate();
  useShortcuts([
    {
      keys: 'Esc',
      label: 'Back to the queue',
      group: 'On this page',
      run: () => void navigate('/referrals'),
    },
  ]);
  return (
    <View of={view} what="the referral" shape="hub" page="Referral">
      {({ referral }) =>
        referral === null ? (
          <Page heading="Referral" windowTitle="Referral">
            <NoneYouMaySee what="referral" />
          </Page>
        ) : (
          <Triage key={referral.id} referral={referral} />
        )
      }
    </View>
  );
}

function Triage({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  return (
    <Page
      heading={<Heading referral={referral} />}
      windowTitle={referral.reference}
      lead={<Lead referral={referral} />}
    >
      {(referral.dangerNow === 'YES' || referral.missingNow === 'YES') && <EmergencyFirst />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: '1fr',
            md: 'minmax(0, 1fr) 340px',
            lg: '250px minmax(0, 1fr) 360px',
          },
        }}
      >
        {wide && <QueuePane present={referral.id} />}
        <Box sx={{ order: { xs: 2, md: 0 } }}>
          <ReferralFacts referral={referral} />
        </Box>
        <Box sx={{ position: { md: 'sticky' }, top: 60, order: { xs: 1, md: 0 } }}>
          <DecisionPane referral={referral} />
        </Box>
      </Box>
    </Page>
  );
}

function Heading({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  return (
    <>
      {referral.reference} · <NameWithAge of={referral.child} /> <DangerMark of={referral} />
    </>
  );
}

function Lead({ referral }: { readonly referral: ReferralDetail }): ReactElement {
  return (
    <>
      {referral.referrer.organisation} · received <Moment at={referral.receivedAt} /> ·{' '}
      <EnumLabel type="ReferralState" value={referral.state} /> ·{' '}
      <Clock dueAt={referral.triageDueAt} pausedAt={referral.pausedAt} metAt={referral.decidedAt} />
    </>
  );
}
