import { MenuItem, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { useChoices } from '../label/EnumLabel.js';

interface ChoiceFilterProps {
  readonly source: string;
  readonly label: string;
  /** The list of the graph that the values come from. */
  readonly type: string;
}

/** Narrows a list to one value of a list. */
export function ChoiceFilter({ source, label, type }: ChoiceFilterProps): ReactElement {
  const list = useListContext();
  const choices = useChoices(type);
  const { [source]: present, ...others } = list.filterValues as Record<string, unknown>;
  const [chosen = ''] = Array.isArray(present) ? (present as string[]) : [];
  return (
    <TextField
      select
      label={label}
      value={chosen}
      onChange={({ target }) =>
        list.setFilters(target.value === '' ? others : { ...others, [source]: [target.value] })
      }
      sx={{ maxWidth: 360, mb: 1.5, ml: { sm: 1 } }}
    >
      <MenuItem value="">All kinds</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
