import { MenuItem, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useChoices } from '../label/EnumLabel.js';
import { useFieldProblem } from './ProblemContext.js';

interface ChoiceInputProps {
  readonly name: string;
  readonly label: string;
  /** The list whose values are offered. */
  readonly type: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Values of the list that make no sense here. */
  readonly without?: readonly string[];
}

/** One value out of a list. */
export function ChoiceInput({ name, label, type, help, required = false, without = [] }: ChoiceInputProps): ReactElement {
  const { field, fieldState } = useController({ name, ...(required && { rules: { required: 'Choose one.' } }) });
  const choices = useChoices(type).filter((choice) => !without.includes(choice.id));
  const problem = useFieldProblem(name) ?? fieldState.error?.message;
  return (
    <TextField
      select
      label={label}
      required={required}
      value={(field.value as string | null | undefined) ?? ''}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={problem !== undefined}
      helperText={problem ?? help}
      slotProps={{ select: { displayEmpty: true } }}
    >
      {!required && <MenuItem value="">Not chosen</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
