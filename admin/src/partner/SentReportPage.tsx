import { Button, Link, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import {
  DecidedReferralDocument,
  ReceiptNrmReportDocument,
  SentNrmReportDocument,
  type SentNrmReportQuery,
} from '../__generated__/graphql.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { NrmDecisions } from '../track/NrmDecisions.js';

type Report = NonNullable<SentNrmReportQuery['sentNrmReport']>;

/** One thing that was sent to the competent authority, beside the decisions of that referral. */
export function SentReportPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('sentNrmReport', SentNrmReportDocument, { id }, { every: 10_000 });
  return (
    <Page
      heading="Sent for a decision"
      windowTitle="Sent for a decision"
      lead={
        <Link component={RouterLink} to="/sent-reports" underline="always">
          All that was sent
        </Link>
      }
    >
      <View of={view} what="what was sent" shape="card">
        {({ sentNrmReport }) =>
          sentNrmReport === null ? (
            <EmptyState
              title="There is no such report for you."
              teaches="It may be of another authority, or your agreement does not open it now."
            />
          ) : (
            <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
              <Sent report={sentNrmReport} />
              <Decided reference={sentNrmReport.nrmReference} />
            </Stack>
          )
        }
      </View>
    </Page>
  );
}

function Sent({ report }: { readonly report: Report }): ReactElement {
  const label = useLabel();
  return (
    <Panel title={`${label('NrmReportKind', report.kind)} under ${report.nrmReference}`}>
      <FactList
        facts={[
          { label: 'For', value: label('NrmReportDecision', report.decision) },
          { label: 'Sent', value: <PlainDate on={report.sentOn} /> },
          { label: 'To', value: label('NrmReportRecipient', report.sentTo) },
          { label: 'Written by', value: label('StaffRole', report.authorRole) },
          { label: 'Our reference', value: report.childReference },
          report.isReplaced
            ? { label: 'Corrected', value: 'A later one corrects this. Read that one.' }
            : null,
        ]}
      />
      <Typography sx={{ my: 1.5, whiteSpace: 'pre-wrap', maxWidth: 680 }}>{report.text}</Typography>
      <Receipt report={report} />
    </Panel>
  );
}

function Receipt({ report }: { readonly report: Report }): ReactElement {
  const command = useCommand(ReceiptNrmReportDocument, 'receiptNrmReport');
  const notify = useNotify();
  if (report.receivedAt !== null)
    return (
      <Typography variant="body2">
        Receipt given by {report.receivedBy}, <Moment at={report.receivedAt} />.
      </Typography>
    );
  const give = async (): Promise<void> => {
    const { id: nrmReportId, version } = report;
    if ((await command.run({ input: { nrmReportId, version } })) !== null)
      notify('The service sees that you have it.', { type: 'success' });
  };
  return (
    <>
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
      <Button variant="contained" disabled={command.isRunning} onClick={() => void give()}>
        We have it
      </Button>
    </>
  );
}

/** What the Home Office's own service holds of the referral: asked by itself, so that neither hides the other. */
function Decided({ reference }: { readonly reference: string }): ReactElement {
  const view = useView('decidedReferral', DecidedReferralDocument, { text: reference });
  return (
    <Panel title="The referral in the NRM">
      <View of={view} what="the referral" shape="card" rows={3}>
        {({ nrmReferrals: { edges } }) => {
          const referral = edges[0]?.node;
          return referral === undefined ? (
            <Typography color="text.secondary">
              Your own service holds no referral under this reference.
            </Typography>
          ) : (
            <>
              <Typography>
                <EnumLabel type="NrmTrackState" value={referral.state} />
              </Typography>
              <NrmDecisions referral={referral} />
              <Link
                component={RouterLink}
                to={`/nrm-referrals/${referral.id}`}
                underline="always"
                sx={{ display: 'inline-block', minHeight: 24 }}
              >
                The whole referral
              </Link>
            </>
          );
        }}
      </View>
    </Panel>
  );
}
