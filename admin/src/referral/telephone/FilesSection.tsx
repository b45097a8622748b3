import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { FileButton } from '../../file/FileButton.js';
import { FileNotTaken, sendFile, type SentFile } from '../../file/send-file.js';
import { sizeWords } from '../../file/size.js';
import { FormSection, WholeRow } from '../../form/FormSection.js';
import type { TelephoneForm } from './telephone.form.js';

/** Files that go along with a referral: each is sent at once, and belongs to the referral when that is sent. */
export function FilesSection({ onChanged }: { readonly onChanged: () => void }): ReactElement {
  const form = useFormContext<TelephoneForm>();
  const [sent, setSent] = useState<readonly SentFile[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const id = useId();
  const keep = (ids: readonly string[]): void => {
    form.setValue('fileIds', [...ids]);
    onChanged();
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setSending(true);
    setFault(null);
    try {
      for (const file of files) {
        const taken = await sendFile(file);
        setSent((before) => [...before, taken]);
        keep([...(form.getValues('fileIds') ?? []), taken.id]);
      }
    } catch (reason) {
      setFault(reason instanceof FileNotTaken ? reason.message : 'This file could not be sent.');
    } finally {
      setSending(false);
    }
  };
  const remove = (file: SentFile): void => {
    setSent((before) => before.filter(({ id: other }) => other !== file.id));
    keep((form.getValues('fileIds') ?? []).filter((other) => other !== file.id));
  };
  return (
    <FormSection title="Files" columns={1}>
      <Typography id={`${id}-help`} variant="body2" sx={{ mb: 1 }}>
        PDF, Word or images, at most 10. Nobody but those who work on the referral can open them.
      </Typography>
      <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', p: 0, m: 0, mb: 1 }}>
        {sent.map((file) => (
          <Stack
            key={file.id}
            component="li"
            direction="row"
            spacing={1}
            sx={{ alignItems: 'center' }}
          >
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              {file.name} ({file.kind}, {sizeWords(file.bytes)})
            </Typography>
            <Button onClick={() => remove(file)} aria-label={`Leave out ${file.name}`}>
              Leave out
            </Button>
          </Stack>
        ))}
      </Stack>
      <WholeRow>
        <FileButton
          label="Add files"
          accept=".pdf,.png,.jpg,.jpeg,.webp,.heic,.doc,.docx"
          several
          isBusy={isSending}
          describedBy={`${id}-help`}
          onChosen={(files) => void take(files)}
        />
      </WholeRow>
      <Box role="status">
        {fault !== null && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            {fault}
          </Alert>
        )}
      </Box>
    </FormSection>
  );
}
