import { Checkbox, FormControl, FormControlLabel, FormHelperText } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useFieldProblem } from './ProblemContext.js';

interface TickInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

/** A fact that is so or is not: one tick. */
export function TickInput({ name, label, help }: TickInputProps): ReactElement {
  const { field } = useController({ name });
  const problem = useFieldProblem(name, label);
  return (
    <FormControl error={problem !== undefined}>
      <FormControlLabel
        control={
          <Checkbox
            checked={field.value === true}
            onChange={(_event, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref } }}
          />
        }
        label={label}
      />
      {(problem ?? help) !== undefined && <FormHelperText>{problem ?? help}</FormHelperText>}
    </FormControl>
  );
}
