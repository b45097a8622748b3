import { Autocomplete, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useAuthorities } from './useAuthorities.js';

interface AuthorityInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

/** One authority, found by typing part of its name in English or Welsh. */
export function AuthorityInput({ name, label, help }: AuthorityInputProps): ReactElement {
  const { field, fieldState } = useController({ name });
  const authorities = useAuthorities();
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  const code = (field.value as string | null | undefined) ?? null;
  return (
    <Autocomplete
      autoHighlight
      options={authorities}
      getOptionKey={(authority) => authority.gssCode}
      getOptionLabel={(authority) => authority.name}
      value={authorities.find((authority) => authority.gssCode === code) ?? null}
      onChange={(_event, authority) => field.onChange(authority?.gssCode ?? null)}
      onBlur={field.onBlur}
      noOptionsText="No authority of England or Wales is called that"
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
