import { TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { instantWords, londonTime } from '../../date/date-words.js';
import { useFieldProblem } from '../../form/ProblemContext.js';

interface ClockTimeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  /** Called with the time on the wall, such as 23:15, or null for none. */
  readonly onChange: (time: string | null) => void;
}

const wallTime = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/;

/** The last time at which the clock showed this: typed as 2315 or 23:15, spelt out with its day under the field. */
export function ClockTimeField({
  name,
  label,
  value,
  onChange,
}: ClockTimeFieldProps): ReactElement {
  const [typed, setTyped] = useState(value === null ? '' : londonTime(value).time);
  const problem = useFieldProblem(name, label);
  const read = wallTime.exec(typed.trim());
  const wrong = typed.trim() !== '' && read === null;
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        const [, hours, minutes] = wallTime.exec(event.target.value.trim()) ?? [];
        onChange(
          hours === undefined || minutes === undefined
            ? null
            : `${hours.padStart(2, '0')}:${minutes}`,
        );
      }}
      error={wrong || problem !== undefined}
      helperText={
        problem ??
        (wrong
          ? 'Give the time as 23:15.'
          : value === null
            ? 'As 23:15 or 2315'
            : instantWords(value))
      }
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
}
