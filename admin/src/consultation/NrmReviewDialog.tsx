import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import {
  NrmChecklistDocument,
  ReviewNrmDraftDocument,
  type ItemAnswer,
  type NrmChecklistQuery,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { CommandDialog } from '../form/CommandDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import type { ConsultationDialogProps } from './consultation-dialog.js';

interface ReviewValues {
  readonly answers: Readonly<
    Record<string, { readonly answer: ItemAnswer | ''; readonly note: string }>
  >;
  readonly summary: string;
}
type Item = NrmChecklistQuery['nrmChecklist']['items'][number];

/** Reviews the next version of a draft, item by item. */
export function NrmReviewDialog({
  consultation,
  open,
  onClose,
}: ConsultationDialogProps): ReactElement {
  const view = useView('nrmChecklist', NrmChecklistDocument, {});
  const form = useForm<ReviewValues>({ defaultValues: { answers: {}, summary: '' } });
  const command = useCommand(ReviewNrmDraftDocument, 'reviewNrmDraft');
  const { key } = useIdempotencyKey();
  const notify = useNotify();
  const checklist = view.data?.nrmChecklist;
  const number = (consultation.nrmReviews[0]?.draftNumber ?? 0) + 1;
  return (
    <CommandDialog
      open={open}
      title={`Review of version ${String(number)} of the draft`}
      submitLabel="Keep the review"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ answers, summary }) => {
        if (checklist === undefined) return;
        const input = {
          idempotencyKey: key(),
          consultationId: consultation.id,
          checklistVersion: checklist.version,
          answers: checklist.items.flatMap((item) => {
            const given = answers[item.key];
            if (given === undefined || given.answer === '') return [];
            return [{ key: item.key, answer: given.answer, note: given.note.trim() || null }];
          }),
          summary: summary.trim() || null,
        };
        if ((await command.run({ input })) === null) return;
        notify('The review is kept. Earlier versions stay as they were.');
        onClose();
      }}
    >
      {checklist?.items.map((item) => (
        <ItemFields key={item.key} item={item} />
      ))}
      <TextInput name="summary" label="In all" lines={2} />
    </CommandDialog>
  );
}

function ItemFields({ item }: { readonly item: Item }): ReactElement {
  const name = `answers.${item.key}`;
  const answer = useWatch({ name: `${name}.answer` }) as ItemAnswer | '' | undefined;
  const mends = answer === 'NO' || answer === 'PARTLY';
  return (
    <Box>
      <ChoiceInput
        name={`${name}.answer`}
        label={item.text}
        type="ItemAnswer"
        required
        help={item.help}
      />
      <Typography variant="caption" color="text.secondary" component="p">
        {item.source}, <EnumLabel type="RuleStatus" value={item.status} />
      </Typography>
      {mends && <TextInput name={`${name}.note`} label="What to mend" lines={2} required />}
    </Box>
  );
}
