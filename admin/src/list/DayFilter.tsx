import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { useToday } from '../clock/today.js';
import { DateField } from '../date/DateField.js';

/** Narrows a list by a day. */
export function DayFilter({
  source,
  label,
}: {
  readonly source: string;
  readonly label: string;
}): ReactElement {
  const list = useListContext();
  const { setFilters } = list;
  const today = useToday();
  const present = list.filterValues as Record<string, unknown>;
  const { [source]: day, ...others } = present;
  return (
    <Box sx={{ maxWidth: 360, mb: 1.5 }}>
      <DateField
        label={label}
        value={typeof day === 'string' ? day : null}
        today={today}
        onChange={(next) => {
          if (next !== (day ?? null))
            setFilters(next === null ? others : { ...others, [source]: next });
        }}
      />
    </Box>
  );
}
