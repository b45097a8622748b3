import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import type { AdvicePartsFragment } from '../__generated__/graphql.js';
import { AnswerDialog } from './AnswerDialog.js';
import { OutcomeDialog } from './OutcomeDialog.js';
import {
  CorrectAnswerDialog,
  CorrectOutcomeDialog,
  ExtendDialog,
  WithdrawDialog,
} from './ReasonDialogs.js';

type Step = 'answer' | 'outcome' | 'extend' | 'withdraw' | 'correctAnswer' | 'correctOutcome';

/** What can be done with a piece of advice now; the next step stands first. */
export function AdviceActions({ advice }: { readonly advice: AdvicePartsFragment }): ReactElement {
  const [step, setStep] = useState<Step | null>(null);
  const { access } = advice;
  const offers: readonly { readonly step: Step; readonly label: string; readonly can: boolean }[] =
    [
      { step: 'answer', label: 'Record the answer', can: access.canAnswer },
      { step: 'outcome', label: 'What changed for the child', can: access.canRecordOutcome },
      { step: 'extend', label: 'Give more time', can: access.canExtend },
      { step: 'correctAnswer', label: 'Answer was wrong', can: access.canCorrectAnswer },
      { step: 'correctOutcome', label: 'Record the change anew', can: access.canCorrectOutcome },
      { step: 'withdraw', label: 'Take it back', can: access.canWithdraw },
    ];
  const open = offers.filter((offer) => offer.can);
  const dialog = (name: Step) => ({
    advice,
    open: step === name,
    onClose: () => setStep(null),
  });
  if (open.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {access.whyNot ?? 'Nothing more is to be done here.'}
      </Typography>
    );
  return (
    <Stack direction="row" spacing={1} useFlexGap data-no-print sx={{ flexWrap: 'wrap' }}>
      {open.map((offer, at) => (
        <Button
          key={offer.step}
          variant={at === 0 ? 'contained' : 'outlined'}
          onClick={() => setStep(offer.step)}
        >
          {offer.label}
        </Button>
      ))}
      <AnswerDialog {...dialog('answer')} />
      <OutcomeDialog {...dialog('outcome')} />
      <ExtendDialog {...dialog('extend')} />
      <CorrectAnswerDialog {...dialog('correctAnswer')} />
      <CorrectOutcomeDialog {...dialog('correctOutcome')} />
      <WithdrawDialog {...dialog('withdraw')} />
    </Stack>
  );
}
