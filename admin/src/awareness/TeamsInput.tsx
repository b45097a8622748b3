import { Autocomplete, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { TeamNamesDocument } from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';
import type { ChosenTeam } from './session.form.js';

interface TeamsInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

/** Several teams of the directory, found by part of their name or their agency's. */
export function TeamsInput({ name, label, help }: TeamsInputProps): ReactElement {
  const { field } = useController({ name });
  const [typed, setTyped] = useState('');
  const text = useSettled(searchText(typed), 200);
  const view = useView(
    'teamNames',
    TeamNamesDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const found = text === null ? [] : (view.data?.teams.edges ?? []);
  const options = found.map(({ node }): ChosenTeam => ({
    id: node.id,
    name: `${node.name}, ${node.agency?.name ?? ''}`,
  }));
  const problem = useFieldProblem(name, label);
  return (
    <Autocomplete<ChosenTeam, true>
      multiple
      autoHighlight
      filterSelectedOptions
      options={options}
      filterOptions={(all) => all}
      value={(field.value as ChosenTeam[] | undefined) ?? []}
      getOptionKey={(team) => team.id}
      getOptionLabel={(team) => team.name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_event, value) => setTyped(value)}
      onChange={(_event, next) => field.onChange(next)}
      noOptionsText={text === null ? 'Type two letters' : 'No team is called that'}
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
