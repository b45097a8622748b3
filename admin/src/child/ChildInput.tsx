import { Autocomplete, TextField, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { ChildSearchDocument } from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';

/** A child chosen in a form. */
export interface ChosenChild {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

interface FoundChild extends ChosenChild {
  readonly why: string;
}

/** Finds a child by whatever one has, while typing. */
export function ChildInput({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}): ReactElement {
  const { field } = useController({ name });
  const [typed, setTyped] = useState('');
  const text = useSettled(searchText(typed), 140);
  const found = useView(
    'childSearch',
    ChildSearchDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options: readonly FoundChild[] =
    text === null
      ? []
      : (found.data?.childSearch ?? []).map(({ child, reasons }) => ({
          id: child.id,
          name: child.name,
          reference: child.reference,
          why: reasons.join(', '),
        }));
  const problem = useFieldProblem(name);
  return (
    <Autocomplete<FoundChild>
      autoHighlight
      options={options}
      filterOptions={(all) => all}
      value={field.value == null ? null : { ...(field.value as ChosenChild), why: '' }}
      inputValue={typed}
      onInputChange={(_event, value) => setTyped(value)}
      onChange={(_event, child) =>
        field.onChange(
          child === null ? null : { id: child.id, name: child.name, reference: child.reference },
        )
      }
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionKey={(child) => child.id}
      getOptionLabel={(child) => `${child.name}, ${child.reference}`}
      noOptionsText={
        text === null ? 'Type a name, reference or date of birth' : 'Nobody that you may see'
      }
      renderOption={({ key, ...props }, child) => (
        <li key={key as string} {...props}>
          {child.name}, {child.reference}
          <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 1 }}>
            {child.why}
          </Typography>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          error={problem !== undefined}
          helperText={problem}
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}
