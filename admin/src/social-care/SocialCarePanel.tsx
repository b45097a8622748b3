import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChildSocialCareDocument,
  RecordSocialCareReplyDocument,
  RecordSocialCareReportDocument,
  type ChildSocialCareQuery,
  type SocialCareReply,
} from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { Clock } from '../clock/Clock.js';
import { useToday } from '../clock/today.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';

type Report = NonNullable<ChildSocialCareQuery['child']>['socialCareReports'][number];

/** The third referral: what was reported to children's services, and their reply. */
export function SocialCarePanel({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childSocialCare', ChildSocialCareDocument, { id: child.id });
  const [reporting, setReporting] = useState(false);
  return (
    <Panel
      title="Reports to children's services"
      aside={
        child.access.canChange && (
          <Button variant="outlined" onClick={() => setReporting(true)}>
            Record a report
          </Button>
        )
      }
    >
      <View of={view} what="the reports" rows={2}>
        {(answer) => (
          <>
            {(answer.child?.socialCareReports ?? []).length === 0 && (
              <Typography color="text.secondary">
                None recorded. It goes beside the referral to us and the one to the NRM, and waits
                for neither.
              </Typography>
            )}
            {answer.child?.socialCareReports.map((report) => (
              <ReportLine key={report.id} report={report} canChange={child.access.canChange} />
            ))}
          </>
        )}
      </View>
      <ReportDialog childId={child.id} open={reporting} onClose={() => setReporting(false)} />
    </Panel>
  );
}

function ReportLine({
  report,
  canChange,
}: {
  readonly report: Report;
  readonly canChange: boolean;
}): ReactElement {
  const label = useLabel();
  const [replying, setReplying] = useState(false);
  return (
    <Box sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <PlainDate on={report.reportedOn} /> by {report.reportedBy} to {report.toldTo}:{' '}
        {report.worry}
      </Typography>
      <Typography variant="body2" color="text.secondary" component="div">
        {report.reply === null ? (
          <>
            No reply for {report.daysWaiting} days <Clock dueAt={report.replyDueAt} />
          </>
        ) : (
          <>
            {label('SocialCareReply', report.reply)} after {report.daysWaiting} days
            {report.replyNote !== null && `: ${report.replyNote}`}
          </>
        )}
      </Typography>
      {report.reply === null && canChange && (
        <Button variant="outlined" onClick={() => setReplying(true)}>
          Record the reply
        </Button>
      )}
      <ReplyDialog report={report} open={replying} onClose={() => setReplying(false)} />
    </Box>
  );
}

function ReportDialog({ childId, ...opened }: Opened & { readonly childId: string }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Report to children's services"
      submitLabel="Record it"
      document={RecordSocialCareReportDocument}
      field="recordSocialCareReport"
      done="Recorded. The reply falls due as a task."
      start={{ reportedOn: useToday(), toldTo: '', worry: '' }}
      input={(values, { key }) => ({ childId, idempotencyKey: key, ...values })}
    >
      <DayInput name="reportedOn" label="Day" required />
      <TextInput name="toldTo" label="Whom: name, role or team" required />
      <TextInput
        name="worry"
        label="What was reported"
        lines={3}
        required
        help="Never where the child is"
      />
    </FormDialog>
  );
}

function ReplyDialog({ report, ...opened }: Opened & { readonly report: Report }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Reply of children's services"
      saveOver="service-decides"
      submitLabel="Record it"
      document={RecordSocialCareReplyDocument}
      field="recordSocialCareReply"
      done="The reply is recorded."
      start={{ reply: unchosen<SocialCareReply>(), repliedOn: useToday(), note: '' }}
      input={({ reply, repliedOn, note }, { version }) =>
        reply === ''
          ? null
          : {
              socialCareReportId: report.id,
              version: version ?? report.version,
              reply,
              repliedOn,
              note: note.trim() || null,
            }
      }
    >
      <ChoiceInput name="reply" label="What they answered" type="SocialCareReply" required />
      <DayInput name="repliedOn" label="Day" required />
      <TextInput name="note" label="What they said" lines={2} />
    </FormDialog>
  );
}
