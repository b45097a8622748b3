import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { AnswerCallDocument, GiveUpCallDocument } from '../../__generated__/graphql.js';
import { Clock } from '../../clock/Clock.js';
import { Moment } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useShortcuts } from '../../keyboard/useShortcuts.js';
import { EnumLabel } from '../../label/EnumLabel.js';
import { Page } from '../../layout/Page.js';
import type { WholeCall } from './call.form.js';

/** A call that nobody could answer: whoever takes it up rings back now. */
export function UnansweredCall({ call }: { readonly call: WholeCall }): ReactElement {
  const answer = useCommand(AnswerCallDocument, 'answerCall');
  const [givingUp, setGivingUp] = useState(false);
  const step = { callId: call.id, version: call.version };
  const ring = (): void => void answer.run({ input: step });
  useShortcuts([
    { keys: 'a', label: 'Ring back: take the call up', group: 'On this page', run: ring },
  ]);
  return (
    <Page
      heading={`Call ${call.reference}`}
      windowTitle={`Call ${call.reference}`}
      lead={
        <>
          <EnumLabel type="CallOrigin" value={call.origin} /> <Moment at={call.startedAt} /> ·{' '}
          <Clock dueAt={call.dueAt ?? null} />
        </>
      }
    >
      <Stack spacing={1.5} sx={{ maxWidth: 760 }}>
        <FactList
          facts={[
            { label: 'Number shown', value: call.caller.numberGiven ?? 'withheld' },
            { label: 'What the message says', value: call.told ?? 'no message' },
          ]}
        />
        <Alert severity="warning">
          Ringing back is for advice. It does not verify anybody: for that, ring the number in our
          directory.
        </Alert>
        <CommandNotice problem={answer.problem} fault={answer.fault} onLook={answer.clear} />
        {call.access.canAnswer ? (
          <Stack direction="row" spacing={1}>
            <Button variant="contained" onClick={ring} loading={answer.isRunning}>
              Ring back: take it up
            </Button>
            <Button variant="outlined" onClick={() => setGivingUp(true)}>
              Nobody can be rung back
            </Button>
          </Stack>
        ) : (
          <Typography color="text.secondary">{call.access.whyNot}</Typography>
        )}
      </Stack>
      <GiveUpDialog open={givingUp} step={step} onClose={() => setGivingUp(false)} />
    </Page>
  );
}

function GiveUpDialog({
  open,
  step,
  onClose,
}: {
  readonly open: boolean;
  readonly step: { readonly callId: string; readonly version: number };
  readonly onClose: () => void;
}): ReactElement {
  const form = useForm({ defaultValues: { reason: '' } });
  const command = useCommand(GiveUpCallDocument, 'giveUpCall');
  return (
    <CommandDialog
      open={open}
      title="Nobody can be rung back"
      saveOver="service-decides"
      submitLabel="Keep it so"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ reason }, version) => {
        const input = { ...step, version: version ?? step.version, reason };
        if ((await command.run({ input })) !== null) onClose();
      }}
    >
      <TextInput
        name="reason"
        label="Why not"
        help="Number withheld and nothing said; rung three times; wrong number"
        required
        first
      />
    </CommandDialog>
  );
}
