import { MenuItem, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from './ProblemContext.js';

interface SelectInputProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly help?: string | undefined;
  readonly required?: boolean;
}

/** One value out of the given ones. */
export function SelectInput({
  name,
  label,
  options,
  help,
  required = false,
}: SelectInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    ...(required && { rules: { required: 'Choose one.' } }),
  });
  const value = (field.value as string | null | undefined) ?? '';
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  return (
    <TextField
      select
      label={label}
      required={required}
      value={options.some((option) => option.id === value) ? value : ''}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={problem !== undefined}
      helperText={problem ?? help}
      slotProps={{ select: { displayEmpty: true } }}
    >
      {!required && <MenuItem value="">Not chosen</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.id} value={option.id}>
          {option.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
