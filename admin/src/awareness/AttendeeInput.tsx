import { Autocomplete, TextField, Typography } from '@mui/material';
import { useState, type ReactElement, type Ref } from 'react';
import { useController } from 'react-hook-form';
import {
  AttendeeSuggestionsDocument,
  type AttendeeSuggestionsQuery,
} from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';

/** Somebody of the directory, or a name that was typed. */
export interface ChosenAttendee {
  readonly id: string | null;
  readonly name: string;
}

type Suggestion = AttendeeSuggestionsQuery['attendeeSuggestions'][number];

interface AttendeeFieldProps {
  readonly sessionId: string;
  readonly label: string;
  readonly value: ChosenAttendee | null;
  readonly onChange: (person: ChosenAttendee | null) => void;
  readonly problem?: string | undefined;
  readonly help?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Somebody's name: those of the directory while typing, with their team to tell two of a name apart; or as typed. */
export function AttendeeField(props: AttendeeFieldProps): ReactElement {
  const { sessionId, label, value, onChange, problem, help, inputRef } = props;
  const [typed, setTyped] = useState(value?.name ?? '');
  const text = useSettled(searchText(typed), 150);
  const view = useView(
    'attendeeSuggestions',
    AttendeeSuggestionsDocument,
    { sessionId, text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options = text === null ? [] : (view.data?.attendeeSuggestions ?? []);
  return (
    <Autocomplete<Suggestion, false, false, true>
      freeSolo
      fullWidth
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.professionalId)}
      value={null}
      inputValue={value === null && typed === '' ? '' : typed}
      onInputChange={(_event, next, reason) => {
        if (reason === 'reset') return;
        setTyped(next);
        onChange(next.trim() === '' ? null : { id: null, name: next.trim() });
      }}
      onChange={(_event, option) => {
        if (option === null || typeof option === 'string') return;
        setTyped(option.name);
        onChange({ id: option.professionalId, name: option.name });
      }}
      renderOption={({ key: _key, ...option }, { professionalId, name, teamName, bookingId }) => (
        <li key={professionalId} {...option}>
          <span>
            {name}
            <Typography component="span" variant="body2" color="text.secondary">
              {' '}
              · {teamName ?? 'no team'}
              {bookingId !== null && ' · on the list'}
            </Typography>
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          error={problem !== undefined}
          helperText={problem ?? help}
          {...(inputRef !== undefined && { inputRef })}
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}

/** The same in a form. */
export function AttendeeInput({
  name,
  sessionId,
  label,
}: Pick<AttendeeFieldProps, 'sessionId' | 'label'> & { readonly name: string }): ReactElement {
  const { field } = useController({ name });
  return (
    <AttendeeField
      sessionId={sessionId}
      label={label}
      value={field.value as ChosenAttendee | null}
      onChange={field.onChange}
      problem={useFieldProblem('name', label)}
      help="Somebody of the directory, or a name as they say it"
    />
  );
}
