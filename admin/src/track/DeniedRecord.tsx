import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ConfirmRecordDenialDocument,
  UndoRecordDenialDocument,
  type RecordDenialPartsFragment,
} from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';

interface Denied {
  readonly denial: RecordDenialPartsFragment;
}

/** A record that is closed because somebody says that it is of another child, and what may be done about it. */
export function DeniedRecord({ denial }: Denied): ReactElement {
  const [step, setStep] = useState<'confirm' | 'undo' | null>(null);
  const { reference, state, reason, saidBy, saidAt, settledBy, access } = denial;
  const dialog = (name: typeof step) => ({
    denial,
    open: step === name,
    onClose: () => setStep(null),
  });
  return (
    <>
      <Alert severity="info">
        <Stack spacing={1}>
          <span>
            Said not to be this child: {reference}. What it leads to is closed here, and the two are
            linked in no statistics.
          </span>
          <span>
            {saidBy}, <Moment at={saidAt} />: {reason}
          </span>
          {state === 'CONFIRMED' && settledBy !== null && <span>Confirmed by {settledBy}.</span>}
          {(access.canConfirm || access.canUndo) && (
            <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
              {access.canConfirm && (
                <Button size="small" variant="contained" onClick={() => setStep('confirm')}>
                  Confirm
                </Button>
              )}
              {access.canUndo && (
                <Button size="small" variant="outlined" onClick={() => setStep('undo')}>
                  Undo
                </Button>
              )}
            </Stack>
          )}
          {access.whyNot !== null && <span>{access.whyNot}</span>}
        </Stack>
      </Alert>
      <ConfirmDialog {...dialog('confirm')} />
      <UndoDialog {...dialog('undo')} />
    </>
  );
}

function ConfirmDialog({ denial, ...opened }: Denied & Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Confirm that it is another child"
      submitLabel="Confirm"
      saveOver="service-decides"
      document={ConfirmRecordDenialDocument}
      field="confirmRecordDenial"
      done="Confirmed. The record stays closed."
      start={{}}
      input={(_, { version }) => ({
        recordDenialId: denial.id,
        version: version ?? denial.version,
      })}
    >
      <Typography>
        The record under {denial.reference} stays closed, and is kept apart from this child wherever
        records are linked. If the reference itself is wrong, correct it too.
      </Typography>
    </FormDialog>
  );
}

function UndoDialog({ denial, ...opened }: Denied & Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="It is this child after all"
      submitLabel="Open the record again"
      saveOver="service-decides"
      document={UndoRecordDenialDocument}
      field="undoRecordDenial"
      done="Undone. The record is open again."
      start={{ reason: '' }}
      input={({ reason }, { version }) => ({
        recordDenialId: denial.id,
        version: version ?? denial.version,
        reason,
      })}
    >
      <TextInput name="reason" label="What shows it" lines={3} required first />
    </FormDialog>
  );
}
