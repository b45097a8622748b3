import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useForm } from 'react-hook-form';
import {
  ConsultCallDocument,
  WhoHoldsConsultationsDocument,
  type AgencyType,
} from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import type { Opened } from '../../form/FormDialog.js';
import { SelectInput } from '../../form/SelectInput.js';
import { TickInput } from '../../form/TickInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';
import { useView } from '../../graphql/useView.js';
import type { WholeCall } from './call.form.js';
import { holdersIn, type Holder } from './holders.js';
import type { CallCommand } from './useCallSaving.js';

interface ConsultDialogProps extends Opened {
  readonly call: WholeCall;
  /** The authority as it is typed: its RPCs come first. */
  readonly gssCode: string | null;
  /** Whether the call has a child whom the service knows. */
  readonly hasChild: boolean;
  readonly command: CallCommand;
  readonly onDone: () => void;
}

/** Puts what a professional asks to an RPC: everything told goes along, nothing is typed again. */
export function ConsultDialog(props: ConsultDialogProps): ReactElement {
  const { open, onClose, call, gssCode, hasChild, command, onDone } = props;
  const form = useForm<{ staffId: string; agencyType: AgencyType | ''; isAboutChild: boolean }>({
    defaultValues: { staffId: '', agencyType: '', isAboutChild: true },
  });
  const consult = useCommand(ConsultCallDocument, 'consultCall');
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  const people = useHolders(gssCode, open);
  return (
    <CommandDialog
      open={open}
      title="Put it to an RPC"
      saveOver="service-decides"
      submitLabel="Open the consultation"
      form={form}
      command={consult}
      onClose={onClose}
      onSubmit={async ({ staffId, agencyType, isAboutChild }, version) => {
        const asked = {
          callId: call.id,
          idempotencyKey: key(),
          staffId,
          agencyType: agencyType || ('OTHER' as const),
          isAboutChild,
        };
        const done = await command((now) =>
          consult.run({ input: { ...asked, version: version ?? now } }),
        );
        if (done === null) return;
        renew();
        const holder = people.find(({ id }) => id === staffId);
        notify(
          `Consultation ${done.call.consultationReference ?? ''} is open. ${holder?.name ?? 'The one you chose'} rings them by the next working day: tell them so.`,
        );
        form.reset();
        onDone();
      }}
    >
      <Typography>
        Who asks, what they ask and what you advised go along. They are rung back by whoever you
        choose.
      </Typography>
      <SelectInput
        name="staffId"
        label="Who takes it"
        required
        options={people}
        help={whoComesFirst(gssCode, people)}
      />
      <ChoiceInput name="agencyType" label="Sort of agency" type="AgencyType" required />
      {!hasChild && <TickInput name="isAboutChild" label="It is about a child" />}
    </CommandDialog>
  );
}

function whoComesFirst(gssCode: string | null, people: readonly Holder[]): string | undefined {
  if (gssCode === null || people.length === 0) return undefined;
  return people.some(({ isOfArea }) => isOfArea)
    ? 'Those who work in this authority come first'
    : 'No RPC works in this authority now: choose one of elsewhere, or a service manager';
}

function useHolders(gssCode: string | null, enabled: boolean): readonly Holder[] {
  const { data } = useView(
    'whoHoldsConsultations',
    WhoHoldsConsultationsDocument,
    { area: gssCode },
    { enabled, keepLast: true },
  );
  return data === undefined ? [] : holdersIn(data, gssCode !== null);
}
