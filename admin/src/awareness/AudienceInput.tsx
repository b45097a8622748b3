import { Autocomplete, Box, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { AgencyNamesDocument, TeamNamesDocument } from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { TextInput } from '../form/TextInput.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';
import { wholeAgency, type ChosenAudience, type DetailsForm } from './session.form.js';
import { teamInWords } from './session-words.js';

const name = 'details.audience';
const keyOf = ({ teamId, agencyId }: ChosenAudience): string => teamId ?? agencyId ?? '';

/** For whom a session is: teams and whole agencies, each with the most places it may take. */
export function AudienceInput(): ReactElement {
  const { field } = useController<{ details: DetailsForm }, 'details.audience'>({ name });
  const { getValues } = useFormContext<{ details: DetailsForm }>();
  const [typed, setTyped] = useState('');
  const { options, isAsking } = useOffered(typed);
  const problem = useFieldProblem(name, 'For whom');
  return (
    <>
      <Autocomplete<ChosenAudience, true>
        multiple
        autoHighlight
        filterSelectedOptions
        options={options}
        filterOptions={(all) => all}
        value={field.value}
        getOptionKey={keyOf}
        getOptionLabel={(one) => one.name}
        isOptionEqualToValue={(one, other) => keyOf(one) === keyOf(other)}
        onInputChange={(_event, value) => setTyped(value)}
        onChange={(_event, next) => {
          // Quotas that were typed meanwhile stand in the form, not in what is shown here.
          const kept = new Map(getValues(name).map((one) => [keyOf(one), one]));
          field.onChange(next.map((one) => kept.get(keyOf(one)) ?? one));
        }}
        noOptionsText={isAsking ? 'No team or agency is called that' : 'Type two letters'}
        renderInput={(params) => (
          <TextField
            id={params.id}
            disabled={params.disabled}
            label="For whom"
            error={problem !== undefined}
            helperText={
              problem ??
              'Type part of a name: a team, or an agency with all its teams. Empty for everybody. Teams are invited from the page of the session.'
            }
            slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
          />
        )}
      />
      {field.value.length > 0 && (
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            mt: 1.5,
            gridTemplateColumns: { xs: '1fr', md: 'repeat(2, 1fr)' },
          }}
        >
          {field.value.map((one, at) => (
            <TextInput
              key={keyOf(one)}
              name={`${name}.${String(at)}.quota`}
              label={`Most places for ${one.name}`}
              help="Empty for no limit"
              whole={[1, 500]}
            />
          ))}
        </Box>
      )}
    </>
  );
}

/** The teams and agencies of which a name holds what was typed, teams first. */
function useOffered(typed: string): {
  readonly options: readonly ChosenAudience[];
  readonly isAsking: boolean;
} {
  const text = useSettled(searchText(typed), 200);
  const asking = { enabled: text !== null, keepLast: true };
  const teams = useView('teamNames', TeamNamesDocument, { text: text ?? '' }, asking);
  const agencies = useView('agencyNames', AgencyNamesDocument, { text: text ?? '' }, asking);
  if (text === null) return { options: [], isAsking: false };
  return {
    isAsking: true,
    options: [
      ...(teams.data?.teams.edges ?? []).map(({ node }) => ({
        agencyId: node.agency?.id ?? null,
        teamId: node.id,
        name: teamInWords({ teamName: node.name, agencyName: node.agency?.name ?? '' }),
        quota: '',
      })),
      ...(agencies.data?.agencies.edges ?? []).map(({ node }) => ({
        agencyId: node.id,
        teamId: null,
        name: wholeAgency(node.name),
        quota: '',
      })),
    ],
  };
}
