import { Alert, Button, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { AcknowledgeReferralDocument, StartTriageDocument } from '../../__generated__/graphql.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import { Keys } from '../../keyboard/Keys.js';
import { useShortcuts } from '../../keyboard/useShortcuts.js';
import type { ReferralDetail } from '../useReferral.js';
import type { Step } from './step-dialog.js';
import { stepsOf } from './steps.js';

interface StepButtonsProps {
  readonly referral: ReferralDetail;
  readonly onStep: (step: Step) => void;
}

/** What can be done now, each with its letter; the first is what comes next. */
export function StepButtons({ referral, onStep }: StepButtonsProps): ReactElement {
  const acknowledge = useCommand(AcknowledgeReferralDocument, 'acknowledgeReferral');
  const start = useCommand(StartTriageDocument, 'startTriage');
  const notify = useNotify();
  const { access } = referral;
  const begins = access.canAcknowledge || access.canStartTriage;
  const begin = async (): Promise<void> => {
    let { version } = referral;
    if (access.canAcknowledge) {
      const told = await acknowledge.run({ input: { referralId: referral.id, version } });
      if (told === null) return;
      version = told.referral.version;
    }
    if ((await start.run({ input: { referralId: referral.id, version } })) !== null)
      notify(`${referral.reference} is in triage.`);
  };
  const open = stepsOf(referral).filter((step) => step.open);
  useShortcuts([
    ...(begins
      ? [
          {
            keys: 's',
            label: 'Begin triage',
            group: 'On this page' as const,
            run: () => void begin(),
          },
        ]
      : []),
    ...open.map((step) => ({
      keys: step.letter,
      label: step.label,
      group: 'On this page' as const,
      run: () => onStep(step.step),
    })),
  ]);
  return (
    <Stack spacing={1}>
      <CommandNotice
        problem={acknowledge.problem ?? start.problem}
        fault={acknowledge.fault ?? start.fault}
        onLook={() => [acknowledge, start].forEach((command) => command.clear())}
      />
      {access.whyNot !== null && <Alert severity="info">{access.whyNot}</Alert>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {begins && (
          <Button
            variant="contained"
            loading={acknowledge.isRunning || start.isRunning}
            onClick={() => void begin()}
            endIcon={<Keys keys="s" />}
          >
            {access.canAcknowledge ? 'Acknowledge and begin triage' : 'Begin triage'}
          </Button>
        )}
        {open.map((step, at) => (
          <Button
            key={step.step}
            variant={at === 0 && !begins ? 'contained' : 'outlined'}
            onClick={() => onStep(step.step)}
            endIcon={<Keys keys={step.letter} />}
          >
            {step.label}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}
