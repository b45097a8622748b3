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

interface ChildInputProps {
  readonly name: string;
  readonly label: string;
  /** Children who are not offered, since they are chosen beside already. */
  readonly without?: readonly string[];
  /** Why nobody cannot be chosen, beside the rest of the form. */
  readonly fault?: (form: unknown) => string | undefined;
}

/** Finds a child by whatever one has, while typing. A name that was typed and not chosen is never dropped unsaid. */
export function ChildInput({ name, label, without = [], fault }: ChildInputProps): ReactElement {
  const [typed, setTyped] = useState('');
  const { field, fieldState } = useController({
    name,
    rules: {
      validate: (chosen: unknown, form: unknown) => {
        if (chosen != null) return true;
        return typed.trim() === '' ? (fault?.(form) ?? true) : notChosen(label);
      },
    },
  });
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
      : (found.data?.childSearch ?? [])
          .filter(({ child }) => !without.includes(child.id))
          .map(({ child, reasons }) => ({
            id: child.id,
            name: child.name,
            reference: child.reference,
            why: reasons.join(', '),
          }));
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  return (
    <Autocomplete<FoundChild>
      autoHighlight
      // What is typed stays until somebody is chosen, so that it can be seen that nobody is.
      clearOnBlur={false}
      options={options}
      filterOptions={(all) => all}
      value={field.value == null ? null : { ...(field.value as ChosenChild), why: '' }}
      inputValue={typed}
      onInputChange={(_event, value, reason) => {
        setTyped(value);
        if (reason === 'input' && field.value != null) field.onChange(null);
      }}
      onChange={(_event, child) =>
        field.onChange(
          child === null ? null : { id: child.id, name: child.name, reference: child.reference },
        )
      }
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionKey={(child) => child.id}
      onBlur={field.onBlur}
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
          inputRef={field.ref}
          error={problem !== undefined}
          helperText={problem}
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}

function notChosen(label: string): string {
  return `${label}: nobody is chosen yet. Choose the child in the list, or empty this field.`;
}
