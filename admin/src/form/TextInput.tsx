import { TextField } from '@mui/material';
import type { HTMLAttributes, ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from './ProblemContext.js';
import { wholeNumberFault } from './whole-number.js';

interface TextInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly lines?: number;
  readonly mode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly first?: boolean;
  /** The language that is typed into it, where that is not English: for spelling and for reading aloud. */
  readonly lang?: 'cy';
  /** Takes a whole number from the first to the second, and says so at the field as soon as it is none. */
  readonly whole?: readonly [least: number, most: number];
  /** Why it cannot be sent like this, beside the rest of the form. */
  readonly fault?: (typed: string, form: unknown) => string | undefined;
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
  lang,
  whole,
  fault,
}: TextInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    rules: {
      ...(required && { required: 'This cannot stay empty.' }),
      validate: (value: unknown, values: unknown) =>
        wholeNumberFault(value, whole) ?? fault?.((value as string | null) ?? '', values) ?? true,
    },
  });
  const problem =
    useFieldProblem(name, label) ??
    fieldState.error?.message ??
    wholeNumberFault(field.value, whole);
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
        htmlInput: {
          ...(mode !== undefined && { inputMode: mode }),
          ...(whole !== undefined && { inputMode: 'numeric' }),
          spellCheck: lines > 1,
          ...(lang !== undefined && { lang }),
        },
      }}
    />
  );
}
