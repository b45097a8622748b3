import { TextField } from '@mui/material';
import type { HTMLAttributes, ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from './ProblemContext.js';

interface TextInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly lines?: number;
  readonly mode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly first?: boolean;
}

/** Words typed into a form. Nothing here is offered to the browser's memory. */
export function TextInput({
  name,
  label,
  help,
  required = false,
  lines = 1,
  mode,
  first = false,
}: TextInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    ...(required && { rules: { required: 'This cannot stay empty.' } }),
  });
  const problem = useFieldProblem(name) ?? fieldState.error?.message;
  return (
    <TextField
      label={label}
      name={name}
      required={required}
      value={(field.value as string | null | undefined) ?? ''}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={problem !== undefined}
      helperText={problem ?? help}
      multiline={lines > 1}
      minRows={lines}
      maxRows={Math.max(lines * 3, 6)}
      autoComplete="off"
      autoFocus={first}
      slotProps={{
        htmlInput: { ...(mode !== undefined && { inputMode: mode }), spellCheck: lines > 1 },
      }}
    />
  );
}
