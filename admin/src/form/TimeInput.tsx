import { TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from './ProblemContext.js';

/** A time of the day on the 24-hour clock, as the clock on the wall shows it. */
export function TimeInput({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}): ReactElement {
  const { field, fieldState } = useController({
    name,
    rules: {
      pattern: { value: /^([01]?\d|2[0-3]):[0-5]\d$/, message: 'Give the time as 14:30.' },
      required: 'Give the time as 14:30.',
    },
  });
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  return (
    <TextField
      label={label}
      required
      value={(field.value as string | null | undefined) ?? ''}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={problem !== undefined}
      helperText={problem ?? 'London time, such as 14:30'}
      autoComplete="off"
    />
  );
}
