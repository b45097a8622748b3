import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { ChildReferralsDocument, type ChildReferralsQuery } from '../../__generated__/graphql.js';
import { Clock } from '../../clock/Clock.js';
import { Moment } from '../../date/PlainDate.js';
import { useView } from '../../graphql/useView.js';
import { EnumLabel, useLabel } from '../../label/EnumLabel.js';
import { midSentence } from '../../label/label.js';
import { SocialCarePanel } from '../../social-care/SocialCarePanel.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { RowLink } from '../../table/RowLink.js';
import type { HubChild } from '../ChildHub.js';

type Row = NonNullable<ChildReferralsQuery['child']>['referrals'][number];

const columns: readonly Column<Row>[] = [
  {
    key: 'reference',
    head: 'Referral',
    cell: (row) => <RowLink to={`/referrals/${row.id}`}>{row.reference}</RowLink>,
  },
  { key: 'received', head: 'Received', cell: (row) => <Moment at={row.receivedAt} /> },
  { key: 'from', head: 'Sent by', cell: (row) => row.referrer.organisation },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="ReferralState" value={row.state} />,
  },
  {
    key: 'clock',
    head: 'Clock',
    cell: (row) => <Clock dueAt={row.triageDueAt} pausedAt={row.pausedAt} metAt={row.decidedAt} />,
  },
  { key: 'decision', head: 'Decided', cell: (row) => <Decided decision={row.decision} /> },
];

/** Every referral of the child, newest first. */
export function ReferralTab({ child: of }: { readonly child: HubChild }): ReactElement {
  const view = useView('childReferrals', ChildReferralsDocument, { id: of.id });
  return (
    <View of={view} what="the referrals" rows={4}>
      {({ child }) =>
        child === null || child.referrals.length === 0 ? (
          <EmptyState
            title="No referral is recorded."
            teaches="A new one about this child begins under Add."
          />
        ) : (
          <Stack spacing={1.5}>
            <RecordTable
              caption="Referrals of this child"
              rows={child.referrals}
              columns={columns}
              rowName={(row) => row.reference}
            />
            <SocialCarePanel child={of} />
          </Stack>
        )
      }
    </View>
  );
}

function Decided({ decision }: { readonly decision: Row['decision'] }): ReactElement {
  const label = useLabel();
  if (decision === null) return <>not yet</>;
  return (
    <>
      {label('Offer', decision.offer)}, guidance {decision.guidanceVersion}, {decision.decidedBy}
      {decision.offer !== decision.computedOffer &&
        ` (overridden: the rules said ${midSentence(label('Offer', decision.computedOffer))})`}
    </>
  );
}
