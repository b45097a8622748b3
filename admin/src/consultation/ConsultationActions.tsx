import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { CloseConsultationDocument } from '../__generated__/graphql.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import type { ShownConsultation } from './consultation.form.js';
import {
  ChangeDialog,
  CloseWithoutAdviceDialog,
  FollowUpDialog,
  HandOverDialog,
  ReopenDialog,
} from './StepDialogs.js';

type Step = 'change' | 'followUp' | 'closeWithout' | 'reopen' | 'handOver';

/** What can be done with the consultation as it stands. */
export function ConsultationActions({
  consultation,
}: {
  readonly consultation: ShownConsultation;
}): ReactElement {
  const [step, setStep] = useState<Step | null>(null);
  const close = useCommand(CloseConsultationDocument, 'closeConsultation');
  const notify = useNotify();
  const { access } = consultation;
  const dialog = (name: Step) => ({
    consultation,
    open: step === name,
    onClose: () => setStep(null),
  });
  const offers: readonly { readonly step: Step; readonly label: string; readonly can: boolean }[] =
    [
      {
        step: 'followUp',
        label: 'Followed up',
        can: access.canFollowUp && consultation.advices.length > 0,
      },
      {
        step: 'closeWithout',
        label: 'Close without advice',
        can: access.canCloseWithoutAdvice && consultation.advices.length === 0,
      },
      { step: 'reopen', label: 'Go on with it', can: access.canReopen },
      { step: 'change', label: 'Change', can: access.canChange },
      { step: 'handOver', label: 'Hand over', can: access.canHandOver },
    ];
  const closeIt = async (): Promise<void> => {
    const input = { consultationId: consultation.id, version: consultation.version };
    if ((await close.run({ input })) !== null) notify('Closed.');
  };
  return (
    <>
      <CommandNotice problem={close.problem} fault={close.fault} onLook={close.clear} />
      {access.canClose && (
        <Button variant="contained" loading={close.isRunning} onClick={() => void closeIt()}>
          Close
        </Button>
      )}
      {offers
        .filter((offer) => offer.can)
        .map((offer) => (
          <Button key={offer.step} variant="outlined" onClick={() => setStep(offer.step)}>
            {offer.label}
          </Button>
        ))}
      <FollowUpDialog {...dialog('followUp')} />
      <CloseWithoutAdviceDialog {...dialog('closeWithout')} />
      <ReopenDialog {...dialog('reopen')} />
      <HandOverDialog {...dialog('handOver')} />
      {step === 'change' && <ChangeDialog {...dialog('change')} />}
    </>
  );
}
