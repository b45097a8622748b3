import { TextField } from '@mui/material';
import { useEffect, useState, type ReactElement, type Ref } from 'react';
import { dayWords } from './date-words.js';
import { addDays, type PlainDay } from './plain-date.js';
import { readTypedDay, typedDayFault } from './typed-date.js';

interface DateFieldProps {
  readonly label: string;
  /** The day; or what was typed, where that is kept although it is no date yet. */
  readonly value: string | null;
  readonly onChange: (day: PlainDay | null, typed: string) => void;
  readonly help?: string;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly today?: PlainDay;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A date typed as people say it. What was understood is spelt out under the field; nothing is guessed. */
export function DateField({
  label,
  value,
  onChange,
  help = 'Day, month, year, such as 4/3/2009',
  problem,
  required = false,
  today,
  inputRef,
}: DateFieldProps): ReactElement {
  const [typed, setTyped] = useState(value === null ? '' : dayWords(value));
  useEffect(() => {
    setTyped((present) => {
      const isTheSame = present === value || readFrom(present, today) === value;
      return isTheSame ? present : value === null ? '' : dayWords(value);
    });
  }, [value, today]);
  const unread = typed.trim() !== '' && readFrom(typed, today) === null;
  const understood =
    value !== null && !unread && dayWords(value) !== typed ? dayWords(value) : null;
  return (
    <TextField
      label={label}
      value={typed}
      required={required}
      autoComplete="off"
      {...(inputRef !== undefined && { inputRef })}
      error={unread || problem !== undefined}
      helperText={problem ?? (unread ? typedDayFault(typed) : (understood ?? help))}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readFrom(event.target.value, today), event.target.value);
      }}
      slotProps={{ htmlInput: { inputMode: 'text' } }}
    />
  );
}

function readFrom(typed: string, today: PlainDay | undefined): PlainDay | null {
  const word = typed.trim().toLowerCase();
  if (today !== undefined && word === 'today') return today;
  if (today !== undefined && word === 'yesterday') return addDays(today, -1);
  return readTypedDay(typed);
}
