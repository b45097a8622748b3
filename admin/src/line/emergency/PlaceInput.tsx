import { Autocomplete, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { PlacesDocument, type PlacesQuery } from '../../__generated__/graphql.js';
import { useFieldProblem } from '../../form/ProblemContext.js';
import { useView } from '../../graphql/useView.js';
import { searchText } from '../../search/finding.js';
import { useSettled } from '../../search/useSettled.js';

type Place = PlacesQuery['places'][number];

interface PlaceInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly onChosen: (gssCode: string) => void;
}

/** The list holds councils and districts: open data has no towns, and a wrong council costs the night. */
const notKnown =
  'No council or district is called so. Ask which council it belongs to, or the next larger town, and choose the authority below; what you typed stays';

/** A town or district by its name, in English or Welsh; choosing one tells the authority. */
export function PlaceInput({ name, label, help, onChosen }: PlaceInputProps): ReactElement {
  const { field } = useController({ name });
  const typed = (field.value as string | null | undefined) ?? '';
  const text = useSettled(searchText(typed), 150);
  const view = useView(
    'places',
    PlacesDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const problem = useFieldProblem(name, label);
  const options = text === null ? [] : (view.data?.places ?? []);
  const isUnknown =
    text !== null && text === searchText(typed) && view.data !== undefined && options.length === 0;
  return (
    <Autocomplete<Place, false, false, true>
      freeSolo
      autoHighlight
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={(place) =>
        typeof place === 'string'
          ? place
          : place.name === place.authority.name
            ? place.name
            : `${place.name}, ${place.authority.name}`
      }
      getOptionKey={(place) =>
        typeof place === 'string' ? place : `${place.name} ${place.authority.gssCode}`
      }
      inputValue={typed}
      value={null}
      onInputChange={(_event, value, reason) => {
        if (reason !== 'reset') field.onChange(value);
      }}
      onChange={(_event, place) => {
        if (place === null || typeof place === 'string') return;
        field.onChange(place.name);
        onChosen(place.authority.gssCode);
      }}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label={label}
          inputRef={field.ref}
          error={problem !== undefined}
          helperText={problem ?? (isUnknown ? notKnown : help)}
          slotProps={{
            htmlInput: { ...params.inputProps, onBlur: field.onBlur },
            input: params.InputProps,
          }}
        />
      )}
    />
  );
}
