import { Autocomplete, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { ChildSearchDocument, type ChildSearchQuery } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { searchText } from '../../search/finding.js';
import { useSettled } from '../../search/useSettled.js';

type Match = ChildSearchQuery['childSearch'][number];

/** Finds a child who is known already, for the thin card. */
export function KnownChildInput({
  onChosen,
}: {
  readonly onChosen: (childId: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState('');
  const text = useSettled(searchText(typed), 200);
  const view = useView(
    'childSearch',
    ChildSearchDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const options = text === null ? [] : (view.data?.childSearch ?? []);
  return (
    <Autocomplete<Match>
      options={options}
      filterOptions={(all) => all}
      getOptionKey={({ child }) => child.id}
      getOptionLabel={({ child }) =>
        `${child.name}${child.age == null ? '' : `, ${String(child.age)}`} · ${child.reference}`
      }
      inputValue={typed}
      value={null}
      noOptionsText={
        text === null ? 'Type at least two letters' : 'Nobody that you may see is like this'
      }
      onInputChange={(_event, value, reason) => {
        if (reason !== 'reset') setTyped(value);
      }}
      onChange={(_event, match) => match !== null && onChosen(match.child.id)}
      renderInput={(params) => (
        <TextField
          id={params.id}
          disabled={params.disabled}
          label="Known child? Name, reference or date of birth"
          helperText="Shows the thin card. Do not tell the caller whether a child is known"
          slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
        />
      )}
    />
  );
}
