import { MenuItem, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import {
  DraftGuidanceVersionDocument,
  type GuidanceVersionsQuery,
} from '../../__generated__/graphql.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';

interface DraftGuidanceDialogProps {
  readonly versions: GuidanceVersionsQuery['guidanceVersions'];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Begins a new version as a copy of another. Nothing takes effect before a second person has approved it. */
export function DraftGuidanceDialog({
  versions,
  open,
  onClose,
}: DraftGuidanceDialogProps): ReactElement {
  const approved = versions.filter((version) => version.state === 'APPROVED');
  const form = useForm<{ copyOf: string; title: string; fromOn: string | null; note: string }>({
    defaultValues: {
      copyOf: approved.find((version) => version.isInForce)?.code ?? '',
      title: '',
      fromOn: null,
      note: '',
    },
  });
  const command = useCommand(DraftGuidanceVersionDocument, 'draftGuidanceVersion');
  const { key, renew } = useIdempotencyKey();
  const navigate = useNavigate();
  return (
    <CommandDialog
      open={open}
      title="Draft a version of the guidance"
      submitLabel="Draft it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ copyOf, title, fromOn, note }) => {
        if (fromOn === null) return;
        const done = await command.run({
          input: {
            idempotencyKey: key(),
            copyOf: copyOf || null,
            title,
            fromOn,
            note: note.trim() || null,
            rules: [],
            sources: [],
          },
        });
        if (done === null) return;
        renew();
        onClose();
        void navigate(`/settings/guidance/${done.guidanceVersion.id}`);
      }}
    >
      <Controller
        name="copyOf"
        control={form.control}
        render={({ field }) => (
          <TextField select label="Copy of" {...field}>
            {approved.map((version) => (
              <MenuItem key={version.id} value={version.code}>
                {version.code}: {version.title}
              </MenuItem>
            ))}
          </TextField>
        )}
      />
      <TextInput name="title" label="What is new in it" required first />
      <DayInput
        name="fromOn"
        label="First day"
        required
        help="From this day on, once a second person has approved it"
      />
      <TextInput name="note" label="What a reader should know about it" lines={2} />
    </CommandDialog>
  );
}
