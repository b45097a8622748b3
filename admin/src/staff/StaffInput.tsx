import { Autocomplete, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { StaffNamesDocument, type StaffRole } from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';

interface StaffInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly several?: boolean;
  readonly required?: boolean;
  /** Of whom one is to be chosen; everybody when left out. */
  readonly roles?: readonly StaffRole[];
}

/** One or several people of the staff register, by part of their name. */
export function StaffInput({
  name,
  label,
  help,
  several = false,
  required = false,
  roles,
}: StaffInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    ...(required && { rules: { required: 'Choose somebody.' } }),
  });
  const view = useView('staffNames', StaffNamesDocument, {});
  const people = (view.data?.staff.edges ?? [])
    .map(({ node }) => node)
    .filter((person) => roles?.some((role) => person.roles.includes(role)) ?? true);
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  const ids = (several ? (field.value as string[]) : [field.value as string | null]).filter(
    (id) => id !== null,
  );
  const chosen = people.filter((person) => ids.includes(person.id));
  return (
    <Autocomplete<(typeof people)[number], boolean>
      multiple={several}
      autoHighlight
      options={people}
      value={several ? chosen : (chosen[0] ?? null)}
      getOptionKey={(person) => person.id}
      getOptionLabel={(person) => person.name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_event, next) =>
        field.onChange(Array.isArray(next) ? next.map((person) => person.id) : (next?.id ?? null))
      }
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          required={required}
          inputRef={field.ref}
          error={problem !== undefined}
          helperText={problem ?? help}
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}
