import { Autocomplete, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import {
  OrganisationsDocument,
  type AgencyKind,
  type AgencyType,
  type OrganisationsQuery,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';

type Organisation = OrganisationsQuery['agencies']['edges'][number]['node'];

const types: Partial<Record<AgencyKind, AgencyType>> = {
  COUNCIL: 'CHILDRENS_SERVICES',
  POLICE: 'POLICE',
  CRIME_AGENCY: 'POLICE',
  HOME_OFFICE: 'HOME_OFFICE',
  NGO: 'CHARITY',
  HEALTH: 'HEALTH',
  SCHOOL: 'EDUCATION',
};

interface AgencyFieldsProps {
  /** Where the fields stand in the form: "client". */
  readonly under: string;
  readonly label?: string;
}

/** An agency out of our directory while typing, or in free text, and what sort it is. */
export function AgencyFields({ under, label = 'Agency' }: AgencyFieldsProps): ReactElement {
  const name = `${under}.agencyName`;
  const { field, fieldState } = useController({
    name,
    rules: { required: 'This cannot stay empty.' },
  });
  const { setValue } = useFormContext();
  const value = (field.value as string | null | undefined) ?? '';
  const text = useSettled(searchText(value), 200);
  const view = useView(
    'organisations',
    OrganisationsDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options = text === null ? [] : (view.data?.agencies.edges ?? []).map((edge) => edge.node);
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  return (
    <>
      <Autocomplete<Organisation, false, false, true>
        freeSolo
        options={options}
        filterOptions={(all) => all}
        getOptionLabel={(agency) => (typeof agency === 'string' ? agency : agency.name)}
        getOptionKey={(agency) => (typeof agency === 'string' ? agency : agency.id)}
        inputValue={value}
        value={null}
        onInputChange={(_event, typed, reason) => {
          if (reason === 'reset') return;
          field.onChange(typed);
          // What is typed over is no longer the agency that was chosen.
          setValue(`${under}.agencyId`, null);
        }}
        onChange={(_event, agency) => {
          if (agency === null || typeof agency === 'string') return;
          field.onChange(agency.name);
          setValue(`${under}.agencyId`, agency.id);
          setValue(`${under}.agencyType`, types[agency.kind] ?? 'OTHER');
        }}
        renderInput={(params) => (
          <TextField
            id={params.id}
            disabled={params.disabled}
            label={label}
            required
            inputRef={field.ref}
            error={problem !== undefined}
            helperText={problem ?? 'As in our directory, or in free text'}
            slotProps={{
              htmlInput: { ...params.inputProps, onBlur: field.onBlur },
              input: params.InputProps,
            }}
          />
        )}
      />
      <ChoiceInput name={`${under}.agencyType`} label="Sort of agency" type="AgencyType" required />
    </>
  );
}
