import { Autocomplete, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { TeamOptionsDocument, type TeamOptionsQuery } from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';

export type OfferedTeam = Pick<
  TeamOptionsQuery['teams']['edges'][number]['node'],
  'id' | 'name' | 'agency'
>;

/** One team, found by typing part of its name or its agency's. The form keeps the team; its id is sent. */
export function TeamInput({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}): ReactElement {
  const { field, fieldState } = useController({ name, rules: { required: 'Choose the team.' } });
  const chosen = (field.value as OfferedTeam | null) ?? null;
  return (
    <Offered
      label={label}
      chosen={chosen}
      onChosen={field.onChange}
      problem={useFieldProblem('teamId', label) ?? fieldState.error?.message}
      inputRef={field.ref}
      onBlur={field.onBlur}
    />
  );
}

interface OfferedProps {
  readonly label: string;
  readonly chosen: OfferedTeam | null;
  readonly onChosen: (team: OfferedTeam | null) => void;
  readonly problem: string | undefined;
  readonly inputRef: (element: HTMLInputElement | null) => void;
  readonly onBlur: () => void;
}

function Offered({
  label,
  chosen,
  onChosen,
  problem,
  inputRef,
  onBlur,
}: OfferedProps): ReactElement {
  const { options, type } = useTeamOptions();
  return (
    <Autocomplete<OfferedTeam>
      autoHighlight
      options={options}
      filterOptions={(all) => all}
      getOptionKey={(team) => team.id}
      getOptionLabel={wordsOf}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      value={chosen}
      onChange={(_event, team) => onChosen(team)}
      onInputChange={(_event, typed, reason) => {
        if (reason === 'input') type(typed);
      }}
      onBlur={onBlur}
      noOptionsText="Type at least two letters of the team or its agency"
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          required
          inputRef={inputRef}
          error={problem !== undefined}
          helperText={problem}
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}

function wordsOf({ name, agency }: OfferedTeam): string {
  return agency === null ? name : `${name}, ${agency.name}`;
}

function useTeamOptions() {
  const [typed, type] = useState('');
  const text = useSettled(searchText(typed), 200);
  const view = useView(
    'teamOptions',
    TeamOptionsDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options = text === null ? [] : (view.data?.teams.edges ?? []).map(({ node }) => node);
  return { options, type };
}
