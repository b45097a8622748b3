import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ChildNrmReportsDocument, type ChildNrmReportsQuery } from '../__generated__/graphql.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel, useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { View } from '../state/View.js';
import { SendReportDialog } from './SendReportDialog.js';

type Report = NonNullable<ChildNrmReportsQuery['child']>['nrmReports'][number];

interface NrmReportsPanelProps {
  readonly childId: string;
  readonly canChange: boolean;
}

/** What was sent for decisions of the NRM, and how it stands with whoever decides. */
export function NrmReportsPanel({ childId, canChange }: NrmReportsPanelProps): ReactElement {
  const view = useView('childNrmReports', ChildNrmReportsDocument, { id: childId });
  const [sending, setSending] = useState(false);
  const references = view.data?.child?.nrmReferences.map(({ reference }) => reference) ?? [];
  const reports = view.data?.child?.nrmReports ?? [];
  return (
    <Panel
      title="Sent for decisions"
      aside={
        canChange &&
        references.length > 0 && (
          <Button variant="outlined" onClick={() => setSending(true)}>
            Send a report
          </Button>
        )
      }
    >
      <View of={view} what="what was sent" rows={2}>
        {() =>
          reports.length === 0 ? (
            <Typography color="text.secondary">
              {references.length === 0
                ? 'Nothing can be sent before an NRM reference is on record.'
                : 'Nothing yet. What you send here is all that the competent authority reads of this record.'}
            </Typography>
          ) : (
            reports.map((report) => <SentReport key={report.id} report={report} />)
          )
        }
      </View>
      {sending && (
        <SendReportDialog
          open
          childId={childId}
          references={references}
          earlier={reports.filter((report) => !report.isReplaced)}
          onClose={() => setSending(false)}
        />
      )}
    </Panel>
  );
}

function SentReport({ report }: { readonly report: Report }): ReactElement {
  const label = useLabel();
  return (
    <Box component="article" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3">
        <EnumLabel type="NrmReportKind" value={report.kind} />,{' '}
        <PlainDate on={report.sentOn} short />
      </Typography>
      <Typography variant="body2" color="text.secondary" component="div">
        For {midSentence(label('NrmReportDecision', report.decision))}, to the{' '}
        {label('NrmReportRecipient', report.sentTo)} under {report.nrmReference}, by {report.sentBy}{' '}
        as {midSentence(label('StaffRole', report.authorRole))}.{' '}
        {report.isReplaced && 'Corrected by a later one. '}
        <Standing report={report} />
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: 'pre-wrap', maxWidth: 680 }}>
        {report.text}
      </Typography>
    </Box>
  );
}

function Standing({ report }: { readonly report: Report }): ReactElement {
  const { standing, receivedAt, receivedBy } = report;
  return (
    <>
      <EnumLabel type="NrmReportStanding" value={standing} />
      {receivedAt !== null && (
        <>
          {' '}
          by {receivedBy}, <Moment at={receivedAt} />
        </>
      )}
      .
    </>
  );
}
