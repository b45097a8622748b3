import type { ReactElement, ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useForm, type DefaultValues, type FieldValues } from 'react-hook-form';
import type { SaveOver } from '../conflict/still-allowed.js';
import type { Document } from '../graphql/ask.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { CommandDialog } from './CommandDialog.js';

/** What a dialog is told about being open. */
export interface Opened {
  readonly open: boolean;
  readonly onClose: () => void;
}

interface FormDialogProps<
  Values extends FieldValues,
  Answer,
  Input,
  Field extends keyof Answer,
> extends Opened {
  readonly title: string;
  readonly submitLabel: string;
  readonly document: Document<Answer, { input: Input }>;
  readonly field: Field;
  readonly start: Values;
  /** What is sent; null while something that must be chosen is not. */
  readonly input: (values: Values, sent: { version?: number; key: string }) => Input | null;
  readonly done: string;
  readonly grave?: boolean;
  readonly saveOver?: SaveOver;
  readonly children: ReactNode;
}

/** A small form for one command: sent once however often it is pressed, kept until it is done, then said plainly. */
export function FormDialog<Values extends FieldValues, Answer, Input, Field extends keyof Answer>({
  open,
  onClose,
  title,
  submitLabel,
  document,
  field,
  start,
  input,
  done,
  grave = false,
  saveOver,
  children,
}: FormDialogProps<Values, Answer, Input, Field>): ReactElement {
  const form = useForm<Values>({ defaultValues: start as DefaultValues<Values> });
  const command = useCommand(document, field);
  const { key, renew } = useIdempotencyKey();
  const notify = useNotify();
  return (
    <CommandDialog
      open={open}
      title={title}
      submitLabel={submitLabel}
      grave={grave}
      {...(saveOver !== undefined && { saveOver })}
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        const sent = input(values, { key: key(), ...(version !== undefined && { version }) });
        if (sent === null) return 'incomplete';
        if ((await command.run({ input: sent })) === null) return;
        notify(done);
        renew();
        form.reset();
        onClose();
      }}
    >
      {children}
    </CommandDialog>
  );
}
