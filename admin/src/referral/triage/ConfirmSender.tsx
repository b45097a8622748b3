import { Button, Typography } from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ConfirmSenderDocument, OrganisationsDocument } from '../../__generated__/graphql.js';
import { AgencyInput } from '../../agency/AgencyInput.js';
import { calledSo } from '../../agency/called.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { NumberToRing } from '../urgent/NumberToRing.js';
import type { ReferralDetail } from '../useReferral.js';

interface ConfirmSenderProps {
  readonly referral: ReferralDetail;
}

/** Whether we know that the sender is who they say; if not, the way to ring back. */
export function ConfirmSender({ referral }: ConfirmSenderProps): ReactElement {
  const [open, setOpen] = useState(false);
  const label = useLabel();
  const { verification } = referral.referrer;
  return (
    <>
      {label('SenderVerification', verification)}{' '}
      {verification === 'UNVERIFIED' && (
        <Button variant="outlined" onClick={() => setOpen(true)} sx={{ minHeight: 24, py: 0 }}>
          Rung back
        </Button>
      )}
      {open && <RungBackDialog referral={referral} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Records the ring-back. It needs an agency of our directory: without one there is no number of ours to ring. */
function RungBackDialog({
  referral,
  onClose,
}: ConfirmSenderProps & { readonly onClose: () => void }): ReactElement {
  const { organisation, phone } = referral.referrer;
  const form = useForm<{ agency: string; agencyId: string | null; spokeTo: string }>({
    defaultValues: { agency: '', agencyId: null, spokeTo: '' },
  });
  const command = useCommand(ConfirmSenderDocument, 'confirmSender');
  const notify = useNotify();
  const view = useView('organisations', OrganisationsDocument, { text: organisation });
  const found = calledSo(
    organisation,
    (view.data?.agencies.edges ?? []).map(({ node }) => node),
  );
  const only = found.length === 1 ? found[0] : undefined;
  useEffect(() => {
    if (only === undefined || form.getValues('agency') !== '') return;
    const rung = { agency: only.name, agencyId: only.id, spokeTo: '' };
    form.reset(rung, { keepDirtyValues: true });
  }, [only, form]);
  return (
    <CommandDialog
      open
      title={`${organisation} has been rung back`}
      submitLabel="Record it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ agencyId, spokeTo }, version) => {
        if (agencyId === null) return 'incomplete';
        const input = {
          referralId: referral.id,
          version: version ?? referral.version,
          agencyId,
          spokeTo,
        };
        if ((await command.run({ input })) === null) return;
        notify('The sender is verified.');
        onClose();
      }}
    >
      <Typography>Only on the number in our directory: never on the one they gave.</Typography>
      <div>
        <NumberToRing of={{ organisation, phoneGiven: phone }} />
      </div>
      <AgencyInput
        name="agency"
        label="The agency that was rung, in our directory"
        help="Type, and choose it from the list"
        required
        onChosen={(agency) => form.setValue('agencyId', agency?.id ?? null)}
      />
      <TextInput name="spokeTo" label="Whom you spoke to" required first />
    </CommandDialog>
  );
}
