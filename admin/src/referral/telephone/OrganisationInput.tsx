import { Autocomplete, TextField, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { OrganisationsDocument, type OrganisationsQuery } from '../../__generated__/graphql.js';
import { useFieldProblem } from '../../form/ProblemContext.js';
import { useView } from '../../graphql/useView.js';
import { searchText } from '../../search/finding.js';
import { useSettled } from '../../search/useSettled.js';
import { referrerTypeOf } from './referrer-type.js';
import type { TelephoneForm } from './telephone.form.js';

type Organisation = OrganisationsQuery['agencies']['edges'][number]['node'];

/** The sender's organisation, out of our directory while typing; the number to ring back stands beside it. */
export function OrganisationInput(): ReactElement {
  const { field, fieldState } = useController<TelephoneForm, 'referrer.organisation'>({
    name: 'referrer.organisation',
    rules: { required: 'This cannot stay empty.' },
  });
  const { setValue } = useFormContext<TelephoneForm>();
  const text = useSettled(searchText(field.value), 200);
  const view = useView(
    'organisations',
    OrganisationsDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options = text === null ? [] : (view.data?.agencies.edges ?? []).map((edge) => edge.node);
  const known = options.find((organisation) => organisation.name === field.value);
  const problem = useFieldProblem('referrer.organisation') ?? fieldState.error?.message;
  return (
    <Autocomplete<Organisation, false, false, true>
      freeSolo
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={(organisation) =>
        typeof organisation === 'string' ? organisation : organisation.name
      }
      getOptionKey={(organisation) =>
        typeof organisation === 'string' ? organisation : organisation.id
      }
      inputValue={field.value}
      value={null}
      onInputChange={(_event, value, reason) => reason !== 'reset' && field.onChange(value)}
      onChange={(_event, organisation) => {
        if (organisation === null || typeof organisation === 'string') return;
        field.onChange(organisation.name);
        setValue('referrer.type', referrerTypeOf(organisation.kind));
      }}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label="Organisation"
          required
          inputRef={field.ref}
          error={problem !== undefined}
          helperText={problem ?? <RingBack organisation={known} />}
          slotProps={{
            htmlInput: { ...params.inputProps, onBlur: field.onBlur },
            input: params.InputProps,
          }}
        />
      )}
    />
  );
}

function RingBack({
  organisation,
}: {
  readonly organisation: Organisation | undefined;
}): ReactElement {
  if (organisation === undefined) return <>As in our directory, or in free text</>;
  const number = organisation.directoryNumber?.number;
  return (
    <Typography component="span" variant="caption" sx={{ fontWeight: 600 }}>
      {number === undefined
        ? 'No number in our directory yet: find one that is public'
        : `Ring back on ${number}`}
    </Typography>
  );
}
