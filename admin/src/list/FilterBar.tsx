import { Box, Button, Chip } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import type { FilteredList } from '../__generated__/graphql.js';
import { SavedFilters } from '../saved-filter/SavedFilters.js';

/** One choice of a filter bar: the values it sets together. */
export interface FilterChoice {
  readonly label: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

interface FilterBarProps {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  /** How the other values of the filter read, so that none of them works unseen. */
  readonly words: (name: string, value: unknown) => string | null;
  /** Values that are shown elsewhere, such as in a text field. */
  readonly quiet?: readonly string[];
  /** The list whose filters can be saved under a name. */
  readonly saved?: FilteredList;
}

/** Ready-made filters, one press each, and the others as chips that can be taken away. */
export function FilterBar({
  label,
  choices,
  words,
  quiet = [],
  saved,
}: FilterBarProps): ReactElement {
  const list = useListContext();
  const { setFilters } = list;
  const present = list.filterValues as Record<string, unknown>;
  const named = new Set(choices.flatMap((choice) => Object.keys(choice.filter)));
  const others = Object.entries(present).filter(([name]) => !named.has(name));
  const kept = Object.fromEntries(others);
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', mb: 1.5, alignItems: 'center' }}
    >
      {choices.map((choice) => {
        const chosen = isChosen(choice, present, named);
        return (
          <Button
            key={choice.label}
            variant={chosen ? 'contained' : 'outlined'}
            aria-pressed={chosen}
            onClick={() => setFilters({ ...kept, ...choice.filter })}
            sx={{ minHeight: 28 }}
          >
            {choice.label}
          </Button>
        );
      })}
      {others
        .filter(([name]) => !quiet.includes(name))
        .map(([name, value]) => (
          <Chip
            key={name}
            variant="outlined"
            label={words(name, value) ?? `${name}: ${String(value)}`}
            onDelete={() =>
              setFilters(
                Object.fromEntries(Object.entries(present).filter(([other]) => other !== name)),
              )
            }
          />
        ))}
      {saved !== undefined && <SavedFilters list={saved} />}
    </Box>
  );
}

function isChosen(
  choice: FilterChoice,
  present: Readonly<Record<string, unknown>>,
  named: ReadonlySet<string>,
): boolean {
  return [...named].every(
    (name) => JSON.stringify(choice.filter[name]) === JSON.stringify(present[name]),
  );
}
