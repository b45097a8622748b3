import { Alert, Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  GiveSafetyPlanDocument,
  WriteSafetyPlanDocument,
  type SafetyPlanWholeFragment,
} from '../../__generated__/graphql.js';
import { ask } from '../../graphql/ask.js';
import { useCommand } from '../../graphql/useCommand.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { TextInput } from '../../form/TextInput.js';

interface PlanDialogProps {
  readonly plan: SafetyPlanWholeFragment;
  readonly onClose: () => void;
}

interface Values {
  readonly answers: Readonly<Record<string, string>>;
  readonly sendTo: string;
}

/** Fills a plan in with the caller and gives it: by a link in a mail, or read out. */
export function PlanDialog({ plan, onClose }: PlanDialogProps): ReactElement {
  const isDraft = plan.state === 'DRAFT';
  const form = useForm<Values>({
    defaultValues: {
      answers: Object.fromEntries(plan.parts.map(({ key, answer }) => [key, answer ?? ''])),
      sendTo: plan.sentTo ?? '',
    },
  });
  const give = useCommand(GiveSafetyPlanDocument, 'giveSafetyPlan');
  const notify = useNotify();
  const answersNow = () =>
    plan.parts
      .filter(({ asks }) => asks != null)
      .map(({ key }) => ({ key, answer: form.getValues().answers[key] ?? '' }));
  const keepAndClose = async (): Promise<void> => {
    if (isDraft && form.formState.isDirty)
      await ask(WriteSafetyPlanDocument, {
        input: { safetyPlanId: plan.id, version: plan.version, answers: answersNow() },
      }).catch(() => notify('The plan was not kept: no connection.', { type: 'error' }));
    give.clear();
    onClose();
  };
  return (
    <CommandDialog
      open
      title={`Safety plan ${plan.reference}`}
      saveOver="service-decides"
      submitLabel={isDraft ? 'Give it' : 'Send it again'}
      form={form}
      command={give}
      onClose={() => void keepAndClose()}
      onSubmit={async ({ sendTo }, version) => {
        const input = {
          safetyPlanId: plan.id,
          version: version ?? plan.version,
          answers: isDraft ? answersNow() : null,
          sendTo: sendTo.trim() || null,
        };
        const done = await give.run({ input });
        if (done === null) return;
        notify(
          input.sendTo === null
            ? `${done.safetyPlan.reference} is recorded as read out.`
            : `The link to ${done.safetyPlan.reference} is on its way.`,
        );
        onClose();
      }}
    >
      {plan.isForTranslator && (
        <Alert severity="info">
          The Welsh of this template waits for a translator: read it with the caller.
        </Alert>
      )}
      {plan.parts.map((part) => (
        <Box key={part.key} lang={plan.planLanguage === 'WELSH' ? 'cy' : 'en'}>
          <Typography sx={{ fontWeight: 650 }}>{part.title}</Typography>
          <Typography sx={{ mb: part.asks == null ? 0 : 1 }}>{part.always}</Typography>
          {part.asks != null &&
            (isDraft ? (
              <TextInput name={`answers.${part.key}`} label={part.asks} lines={2} />
            ) : (
              <Typography>
                {part.asks}: {part.answer}
              </Typography>
            ))}
        </Box>
      ))}
      <TextInput
        name="sendTo"
        label="Send the link to"
        mode="email"
        help="The mail carries the reference and a link that works for two days. Leave it empty when you read the plan out"
      />
    </CommandDialog>
  );
}
