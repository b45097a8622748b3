import { Alert, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { AgencyToRingDocument, ConfirmCallerDocument } from '../../__generated__/graphql.js';
import { Moment, PlainDate } from '../../date/PlainDate.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useView } from '../../graphql/useView.js';
import type { CallForm, WholeCall } from './call.form.js';
import type { CallCommand } from './useCallSaving.js';

interface RingBackProps {
  readonly call: WholeCall;
  readonly command: CallCommand;
}

/** Whether we know that the caller is who they say; if not, the number of our directory to ring. */
export function RingBack({ call, command }: RingBackProps): ReactElement {
  const [type, agencyId] = useWatch<CallForm, ['content.callerType', 'content.agencyId']>({
    name: ['content.callerType', 'content.agencyId'],
  });
  const [open, setOpen] = useState(false);
  const view = useView(
    'agencyToRing',
    AgencyToRingDocument,
    { id: agencyId ?? '' },
    { enabled: type === 'PROFESSIONAL' && agencyId != null },
  );
  const { caller } = call;
  if (caller.verification === 'RUNG_BACK')
    return (
      <Alert severity="success">
        Verified: rung back on {caller.rungBackOn} <Moment at={caller.rungBackAt} />, spoke to{' '}
        {caller.rungBackSpokeTo}.
      </Alert>
    );
  const agency = agencyId == null ? null : (view.data?.agency ?? null);
  const number = agency?.directoryNumber ?? null;
  return (
    <Alert
      severity="warning"
      action={
        agency !== null &&
        number !== null && (
          <Button color="inherit" onClick={() => setOpen(true)}>
            Rung back
          </Button>
        )
      }
    >
      <b>Unverified: take information, give none.</b>{' '}
      {type !== 'PROFESSIONAL' ? (
        'Advise them; do not say whether a child is known.'
      ) : number !== null ? (
        <>
          Ring {agency?.name} on <b>{number.number}</b>, checked{' '}
          <PlainDate on={number.checkedOn} short />
          {number.isStale && ', which is long ago: check it first'}.
        </>
      ) : agency !== null ? (
        `Our directory has no number of ${agency.name} yet. Find one in a source that anyone can see, and enter it under People and agencies.`
      ) : (
        'Choose the agency in the directory: its number there is the one to ring.'
      )}
      {agency !== null && number !== null && (
        <RingBackDialog
          open={open}
          call={call}
          agencyId={agency.id}
          name={agency.name}
          number={number.number}
          command={command}
          onClose={() => setOpen(false)}
        />
      )}
    </Alert>
  );
}

interface RingBackDialogProps {
  readonly open: boolean;
  readonly call: WholeCall;
  readonly agencyId: string;
  readonly name: string;
  readonly number: string;
  readonly command: CallCommand;
  readonly onClose: () => void;
}

function RingBackDialog(props: RingBackDialogProps): ReactElement {
  const { open, call, agencyId, name, number, command, onClose } = props;
  const form = useForm({ defaultValues: { spokeTo: '' } });
  const confirm = useCommand(ConfirmCallerDocument, 'confirmCaller');
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={`${name} has been rung back`}
      saveOver="service-decides"
      submitLabel="Record it"
      form={form}
      command={confirm}
      onClose={onClose}
      onSubmit={async ({ spokeTo }, version) => {
        const done = await command((now) =>
          confirm.run({
            input: { callId: call.id, version: version ?? now, agencyId, number, spokeTo },
          }),
        );
        if (done === null) return;
        notify('The caller is verified.');
        onClose();
      }}
    >
      <Typography>On {number}, the number in our directory: never on the one they gave.</Typography>
      <TextInput name="spokeTo" label="Whom you spoke to" required first />
    </CommandDialog>
  );
}
