import { Alert } from '@mui/material';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { AgencyInput } from '../../agency/AgencyInput.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { FormSection } from '../../form/FormSection.js';
import { TextInput } from '../../form/TextInput.js';
import { TickInput } from '../../form/TickInput.js';
import type { CallForm, WholeCall } from './call.form.js';
import { EarlierCalls } from './EarlierCalls.js';
import { RingBack } from './RingBack.js';
import type { CallCommand } from './useCallSaving.js';

interface CallerPartProps {
  readonly call: WholeCall;
  readonly command: CallCommand;
}

/** Who is ringing. Until they have been rung back they give information and are given none. */
export function CallerPart({ call, command }: CallerPartProps): ReactElement {
  const { setValue } = useFormContext<CallForm>();
  const [type, exploiter] = useWatch<CallForm, ['content.callerType', 'content.possibleExploiter']>(
    { name: ['content.callerType', 'content.possibleExploiter'] },
  );
  const isProfessional = type === 'PROFESSIONAL';
  return (
    <FormSection title="Caller" columns={1}>
      <ChoiceInput name="content.callerType" label="Who rings" type="CallerType" required />
      <TextInput name="content.callerName" label="Name" />
      {isProfessional && <TextInput name="content.callerRole" label="Role" />}
      {isProfessional && (
        <AgencyInput
          name="content.callerAgency"
          label="Agency"
          onChosen={(agency) => setValue('content.agencyId', agency?.id ?? null)}
        />
      )}
      <TextInput
        name="content.callerNumber"
        label="Number given"
        mode="tel"
        help="As shown or as they say it. They are not verified on this one"
      />
      <RingBack call={call} command={command} />
      <EarlierCalls callId={call.id} />
      <TickInput
        name="content.possibleExploiter"
        label="Possible exploiter"
        help="Tick it quietly: the manager on call is told at once"
      />
      {exploiter === true && (
        <Alert severity="error">
          The manager on call has been told. Keep the caller talking, promise nothing, and say
          nothing about any child.
        </Alert>
      )}
    </FormSection>
  );
}
