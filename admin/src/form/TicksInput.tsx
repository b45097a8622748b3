import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
} from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useChoices } from '../label/EnumLabel.js';
import { useFieldProblem } from './ProblemContext.js';

interface TicksInputProps {
  readonly name: string;
  readonly label: string;
  /** The list of the graph whose values can be ticked. */
  readonly type: string;
  /** Values of the list that cannot be ticked by hand here. */
  readonly without?: readonly string[];
}

/** Several values of a list at once, each a tick. */
export function TicksInput({ name, label, type, without = [] }: TicksInputProps): ReactElement {
  const { field } = useController({ name });
  const choices = useChoices(type).filter((choice) => !without.includes(choice.id));
  const ticked = (field.value as string[] | undefined) ?? [];
  const problem = useFieldProblem(name, label);
  return (
    <FormControl component="fieldset" error={problem !== undefined}>
      <FormLabel component="legend" sx={{ fontWeight: 600, fontSize: '0.8125rem' }}>
        {label}
      </FormLabel>
      <FormGroup row>
        {choices.map((choice, at) => (
          <FormControlLabel
            key={choice.id}
            control={
              <Checkbox
                checked={ticked.includes(choice.id)}
                onChange={(_event, checked) =>
                  field.onChange(
                    checked
                      ? [...ticked, choice.id]
                      : ticked.filter((value) => value !== choice.id),
                  )
                }
                onBlur={field.onBlur}
                slotProps={{ input: at === 0 ? { ref: field.ref } : {} }}
              />
            }
            label={choice.name}
          />
        ))}
      </FormGroup>
      {problem !== undefined && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}
