import { TextField } from '@mui/material';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { useSettled } from '../search/useSettled.js';

/** Narrows a list by typed text. Not for names of children: a filter stands in the address. */
export function TextFilter({
  source,
  label,
}: {
  readonly source: string;
  readonly label: string;
}): ReactElement {
  const list = useListContext();
  const { setFilters } = list;
  const present = list.filterValues as Record<string, unknown>;
  const given = typeof present[source] === 'string' ? present[source] : '';
  const [typed, setTyped] = useState(given);
  const settled = useSettled(typed.trim(), 250);
  const sent = useRef(given);
  useEffect(() => {
    // Somebody followed a link to another filter: the field says what holds now.
    if (given === sent.current) return;
    sent.current = given;
    setTyped(given);
  }, [given]);
  useEffect(() => {
    if (settled === given) return;
    const { [source]: _old, ...others } = present;
    sent.current = settled;
    setFilters(settled === '' ? others : { ...others, [source]: settled });
    // Only a change of the typed text sets the filter; the filter itself may change by other means.
  }, [settled]);
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      autoComplete="off"
      sx={{ maxWidth: 360, mb: 1.5 }}
    />
  );
}
