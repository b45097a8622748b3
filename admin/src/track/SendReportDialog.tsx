import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  SendNrmReportDocument,
  type ChildNrmReportsQuery,
  type NrmReportDecision,
  type NrmReportKind,
  type NrmReportRecipient,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { dayWords } from '../date/date-words.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';
import { useLabel } from '../label/EnumLabel.js';

type Report = NonNullable<ChildNrmReportsQuery['child']>['nrmReports'][number];

interface SendReportDialogProps extends Opened {
  readonly childId: string;
  readonly references: readonly string[];
  /** What was sent before and is not corrected yet. */
  readonly earlier: readonly Report[];
}

/** Sends something for a decision of the NRM. What is sent stays as it was sent. */
export function SendReportDialog({
  childId,
  references,
  earlier,
  ...opened
}: SendReportDialogProps): ReactElement {
  const label = useLabel();
  return (
    <FormDialog
      {...opened}
      title="Send for a decision"
      submitLabel="Send it"
      document={SendNrmReportDocument}
      field="sendNrmReport"
      done="Sent. You see here when they say that they have it."
      start={{
        nrmReference: references.length === 1 ? (references[0] ?? '') : '',
        decision: unchosen<NrmReportDecision>(),
        kind: unchosen<NrmReportKind>(),
        sentTo: unchosen<NrmReportRecipient>(),
        sentOn: useToday(),
        replacesId: '',
        text: '',
      }}
      input={({ decision, kind, sentTo, replacesId, ...values }, { key }) =>
        decision === '' || kind === '' || sentTo === ''
          ? null
          : {
              childId,
              idempotencyKey: key,
              decision,
              kind,
              sentTo,
              replacesId: replacesId || null,
              ...values,
            }
      }
    >
      <Typography>
        Whoever decides reads these words and nothing else of the record. They cannot be changed
        afterwards; a later one may correct them. Tell the child what you send and why.
      </Typography>
      <SelectInput
        name="nrmReference"
        label="Under which reference"
        options={references.map((one) => ({ id: one, name: one }))}
        required
      />
      <ChoiceInput name="decision" label="For which decision" type="NrmReportDecision" required />
      <ChoiceInput name="kind" label="What it is" type="NrmReportKind" required />
      <ChoiceInput name="sentTo" label="To whom" type="NrmReportRecipient" required />
      <DayInput name="sentOn" label="Day on which it goes" required />
      {earlier.length > 0 && (
        <SelectInput
          name="replacesId"
          label="Corrects"
          help="Only for a correction"
          options={earlier.map(({ id, kind, sentOn }) => ({
            id,
            name: `${label('NrmReportKind', kind)}, ${dayWords(sentOn)}`,
          }))}
        />
      )}
      <TextInput
        name="text"
        label="What they are to read"
        lines={8}
        required
        help="Never where the child is, legal advice or what a solicitor prepares"
      />
    </FormDialog>
  );
}
