import { Autocomplete, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from './ProblemContext.js';

interface ListInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** Values offered while typing; others are allowed where `free` is set. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly free?: boolean;
}

/** Several values: type, Enter, type the next. */
export function ListInput({
  name,
  label,
  help,
  options,
  free = false,
}: ListInputProps): ReactElement {
  const { field } = useController({ name });
  const problem = useFieldProblem(name, label);
  const value = (field.value as string[] | null | undefined) ?? [];
  const words = (id: string): string => options.find((option) => option.id === id)?.name ?? id;
  return (
    <Autocomplete<string, true, true, boolean>
      multiple
      freeSolo={free}
      autoHighlight
      disableClearable
      filterSelectedOptions
      options={options.map((option) => option.id)}
      getOptionLabel={words}
      value={value}
      onChange={(_event, next) => field.onChange(next)}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          error={problem !== undefined}
          helperText={problem ?? help}
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}
