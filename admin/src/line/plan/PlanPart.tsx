import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  BeginSafetyPlanDocument,
  SafetyPlansOfCallDocument,
  type SafetyPlanWholeFragment,
} from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { FormSection } from '../../form/FormSection.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';
import { useView } from '../../graphql/useView.js';
import { PlanDialog } from './PlanDialog.js';
import { ReceiptDialog } from './ReceiptDialog.js';

interface PlanPartProps {
  readonly callId: string;
  /** Saves the call first, so that the plan knows which child it is about. */
  readonly onBefore: () => Promise<boolean>;
}

/** The immediate safety plan of a call: from a template, in the language of whoever reads it. */
export function PlanPart({ callId, onBefore }: PlanPartProps): ReactElement {
  const view = useView('safetyPlansOfCall', SafetyPlansOfCallDocument, { id: callId });
  const begin = useCommand(BeginSafetyPlanDocument, 'beginSafetyPlan');
  const { key, renew } = useIdempotencyKey();
  const [openId, setOpenId] = useState<string | null>(null);
  const [receipting, setReceipting] = useState<SafetyPlanWholeFragment | null>(null);
  const plans = (view.data?.call?.safetyPlans ?? []).filter(({ state }) => state !== 'REPLACED');
  const open = plans.find(({ id }) => id === openId);
  const start = async (planLanguage: 'ENGLISH' | 'WELSH'): Promise<void> => {
    if (!(await onBefore())) return;
    const done = await begin.run({ input: { idempotencyKey: key(), callId, planLanguage } });
    if (done === null) return;
    renew();
    await view.refetch();
    setOpenId(done.safetyPlan.id);
  };
  return (
    <FormSection
      title="Safety plan"
      lead="From the template, in the reader's language. It names nobody and says no address."
      columns={1}
    >
      <CommandNotice problem={begin.problem} fault={begin.fault} onLook={begin.clear} />
      {plans.map((plan) => (
        <PlanLine
          key={plan.id}
          plan={plan}
          onOpen={() => setOpenId(plan.id)}
          onReceipt={() => setReceipting(plan)}
        />
      ))}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => void start('ENGLISH')} loading={begin.isRunning}>
          New plan in English
        </Button>
        <Button variant="outlined" onClick={() => void start('WELSH')} loading={begin.isRunning}>
          New plan in Welsh
        </Button>
      </Stack>
      {open !== undefined && (
        <PlanDialog
          key={`${open.id} ${String(open.state === 'DRAFT')}`}
          plan={open}
          onClose={() => setOpenId(null)}
        />
      )}
      {receipting !== null && (
        <ReceiptDialog plan={receipting} onClose={() => setReceipting(null)} />
      )}
    </FormSection>
  );
}

interface PlanLineProps {
  readonly plan: SafetyPlanWholeFragment;
  readonly onOpen: () => void;
  readonly onReceipt: () => void;
}

function PlanLine({ plan, onOpen, onReceipt }: PlanLineProps): ReactElement {
  const isReceipted = plan.state === 'RECEIPTED';
  return (
    <Alert
      severity={isReceipted ? 'success' : plan.state === 'GIVEN' ? 'warning' : 'info'}
      action={
        <>
          {plan.state === 'GIVEN' && (
            <Button color="inherit" onClick={onReceipt}>
              They have it
            </Button>
          )}
          <Button color="inherit" onClick={onOpen}>
            {plan.state === 'DRAFT' ? 'Go on' : 'Open'}
          </Button>
        </>
      }
    >
      <Typography component="span" sx={{ fontWeight: 650 }}>
        {plan.reference}
      </Typography>{' '}
      {plan.state === 'DRAFT' && 'is being filled in.'}
      {plan.state === 'GIVEN' && (
        <>
          was {plan.sentTo == null ? 'read out' : 'sent'} <Moment at={plan.givenAt} />; nobody has
          said yet that they have it.
        </>
      )}
      {isReceipted && (
        <>
          is with them: receipted{' '}
          {plan.receiptWay === 'LINK'
            ? 'by its link'
            : `on the telephone by ${plan.receiptNote ?? ''}`}{' '}
          <Moment at={plan.receiptedAt} />.
        </>
      )}
    </Alert>
  );
}
