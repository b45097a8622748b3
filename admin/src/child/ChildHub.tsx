import { Alert, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { ChildHubDocument, type ChildHubQuery } from '../__generated__/graphql.js';
import { EighteenTab } from '../eighteen/EighteenTab.js';
import { EmergencyFirst } from '../fact/EmergencyFirst.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { PageTabs } from '../layout/PageTabs.js';
import { MissingTab } from '../missing/MissingTab.js';
import { OutcomeTab } from '../outcome/OutcomeTab.js';
import { PlanTab } from '../plan/PlanTab.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { AddMenu } from './AddMenu.js';
import { AlertLines } from './AlertLines.js';
import { useDanger } from './danger.js';
import { HubHeading } from './HubHeading.js';
import { HubLead } from './HubLead.js';
import { AlertTab } from './tab/AlertTab.js';
import { ChronologyTab } from './tab/ChronologyTab.js';
import { ConsultationTab } from './tab/ConsultationTab.js';
import { ContactTab } from './tab/ContactTab.js';
import { LogTab } from './tab/LogTab.js';
import { PeopleTab } from './tab/PeopleTab.js';
import { ReferralTab } from './tab/ReferralTab.js';
import { StatusTab } from './tab/StatusTab.js';
import { SupportTab } from './tab/SupportTab.js';
import { TimelineTab } from './tab/TimelineTab.js';
import { TrackTab } from '../track/TrackTab.js';
import { WhereaboutsLock } from './WhereaboutsLock.js';

/** A child as the hub shows it. */
export type HubChild = NonNullable<ChildHubQuery['child']>;

/** Everything about one child, a tab for each job. The head stays while the tabs change. */
export function ChildHub(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('childHub', ChildHubDocument, { id });
  return (
    <View of={view} what="the child's page" shape="hub" page="Child">
      {({ child }) =>
        child === null ? (
          <Page heading="Child" windowTitle="Child">
            <NoneYouMaySee what="child" />
          </Page>
        ) : (
          <Hub key={child.id} child={child} />
        )
      }
    </View>
  );
}

function Hub({ child }: { readonly child: HubChild }): ReactElement {
  const base = `/children/${child.id}`;
  const inDanger = useDanger(child);
  const { access } = child;
  const tabs = [
    ...(access.canSeeInFull
      ? [
          { to: `${base}/timeline`, label: 'Timeline' },
          { to: `${base}/support`, label: 'Support' },
          { to: `${base}/plan`, label: 'Plan' },
          { to: `${base}/outcomes`, label: 'Outcomes' },
          { to: `${base}/missing`, label: 'Missing' },
          { to: `${base}/turning-18`, label: 'Turning 18' },
          { to: `${base}/referrals`, label: 'Referrals' },
          { to: `${base}/consultations`, label: 'Consultations' },
          { to: `${base}/contacts`, label: 'Contacts' },
          { to: `${base}/people`, label: 'People' },
          { to: `${base}/status`, label: 'PR and legal status' },
          { to: `${base}/nrm`, label: 'NRM and care' },
          { to: `${base}/alerts`, label: 'Alerts' },
        ]
      : [{ to: `${base}/alerts`, label: 'Alerts' }]),
    ...(access.canSeeLog ? [{ to: `${base}/log`, label: 'Who looked, who changed' }] : []),
  ];
  return (
    <Page
      heading={<HubHeading child={child} />}
      windowTitle={child.reference}
      lead={<HubLead child={child} />}
      actions={<AddMenu child={child} />}
    >
      {/* What staff are warned of is on no paper: it may end up in a court, or in the child's hands. */}
      <Stack spacing={1} sx={{ mb: 1.5 }} data-no-print>
        {inDanger && <EmergencyFirst />}
        <AlertLines alerts={child.alerts} />
        {!access.canSeeInFull && (
          <Alert severity="info">
            This is the thin card: enough to recognise the child and to act safely. The rest is for
            the child&apos;s guardian and managers.
          </Alert>
        )}
        <WhereaboutsLock child={child} />
      </Stack>
      <PageTabs label="About this child" tabs={tabs} />
      <Routes>
        <Route index element={<Navigate to={tabs[0]?.to ?? `${base}/alerts`} replace />} />
        {access.canSeeInFull && fullRoutes(child)}
        <Route path="alerts" element={<AlertTab child={child} />} />
        <Route path="log" element={<LogTab childId={child.id} />} />
        {/* On the thin card an address of another tab leads to what there is, not to an empty one. */}
        <Route path="*" element={<Navigate to={tabs[0]?.to ?? `${base}/alerts`} replace />} />
      </Routes>
    </Page>
  );
}

/** The tabs that only those have who see the child in full. */
function fullRoutes(child: HubChild): ReactElement {
  return (
    <>
      <Route path="timeline" element={<TimelineTab childId={child.id} />} />
      <Route path="chronology" element={<ChronologyTab child={child} />} />
      <Route path="support" element={<SupportTab childId={child.id} />} />
      <Route path="plan" element={<PlanTab child={child} />} />
      <Route path="outcomes" element={<OutcomeTab child={child} />} />
      <Route path="missing" element={<MissingTab child={child} />} />
      <Route path="turning-18" element={<EighteenTab child={child} />} />
      <Route path="referrals" element={<ReferralTab child={child} />} />
      <Route path="consultations" element={<ConsultationTab childId={child.id} />} />
      <Route path="contacts" element={<ContactTab childId={child.id} />} />
      <Route path="people" element={<PeopleTab childId={child.id} />} />
      <Route path="status" element={<StatusTab childId={child.id} />} />
      <Route path="nrm" element={<TrackTab child={child} />} />
    </>
  );
}
