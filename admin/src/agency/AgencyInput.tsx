import { Autocomplete, TextField, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { OrganisationsDocument, type OrganisationsQuery } from '../__generated__/graphql.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';

/** An agency as the directory offers it while typing. */
export type OfferedAgency = OrganisationsQuery['agencies']['edges'][number]['node'];

interface AgencyInputProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  /** What may be typed, while it is no agency of the directory. */
  readonly help?: string;
  /** Called with the agency that was chosen, or null when the text is typed on. */
  readonly onChosen: (agency: OfferedAgency | null) => void;
}

/** An agency out of our directory while typing, or in free text; the number to ring back stands beside it. */
export function AgencyInput({
  name,
  label,
  required = false,
  help = 'As in our directory, or in free text',
  onChosen,
}: AgencyInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    ...(required && { rules: { required: 'This cannot stay empty.' } }),
  });
  const typed = (field.value as string | null | undefined) ?? '';
  const text = useSettled(searchText(typed), 200);
  const view = useView(
    'organisations',
    OrganisationsDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options = text === null ? [] : (view.data?.agencies.edges ?? []).map((edge) => edge.node);
  const known = options.find((agency) => agency.name === typed);
  const problem = useFieldProblem(name, label) ?? fieldState.error?.message;
  return (
    <Autocomplete<OfferedAgency, false, false, true>
      freeSolo
      autoHighlight
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={(agency) => (typeof agency === 'string' ? agency : agency.name)}
      getOptionKey={(agency) => (typeof agency === 'string' ? agency : agency.id)}
      inputValue={typed}
      value={null}
      onInputChange={(_event, value, reason) => {
        if (reason === 'reset') return;
        field.onChange(value);
        onChosen(null);
      }}
      onChange={(_event, agency) => {
        if (agency === null || typeof agency === 'string') return;
        field.onChange(agency.name);
        onChosen(agency);
      }}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          required={required}
          inputRef={field.ref}
          error={problem !== undefined}
          helperText={problem ?? (known === undefined ? help : <RingBack agency={known} />)}
          slotProps={{
            htmlInput: { ...params.inputProps, onBlur: field.onBlur },
            input: params.InputProps,
          }}
        />
      )}
    />
  );
}

function RingBack({ agency }: { readonly agency: OfferedAgency }): ReactElement {
  const number = agency.directoryNumber?.number;
  return (
    <Typography component="span" variant="caption" sx={{ fontWeight: 600 }}>
      {number === undefined
        ? 'No number in our directory yet: find one that is public'
        : `Ring back on ${number}`}
    </Typography>
  );
}
