import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { useChoices } from '../label/EnumLabel.js';
import { useFieldProblem } from './ProblemContext.js';

interface AnswerInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly without?: readonly string[];
  /** Takes the focus as the page opens. */
  readonly first?: boolean;
}

/** A question to a person: yes, no, not known, not asked, declined. All five stand there, so that silence is never an answer. */
export function AnswerInput({
  name,
  label,
  help,
  without = [],
  first = false,
}: AnswerInputProps): ReactElement {
  const { field } = useController({ name });
  const choices = useChoices('Answer').filter((choice) => !without.includes(choice.id));
  const problem = useFieldProblem(name, label);
  const id = `${name}-label`;
  return (
    <FormControl error={problem !== undefined} fullWidth>
      <FormLabel id={id} sx={{ fontWeight: 600, fontSize: '0.8125rem' }}>
        {label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        name={name}
        value={(field.value as string | null | undefined) ?? 'NOT_ASKED'}
        onChange={field.onChange}
      >
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.id}
            value={choice.id}
            control={<Radio autoFocus={first && choice.id === (field.value ?? 'NOT_ASKED')} />}
            label={choice.name}
            sx={{ mr: 1.5, '& .MuiFormControlLabel-label': { fontSize: '0.8125rem' } }}
          />
        ))}
      </RadioGroup>
      {(problem ?? help) !== undefined && <FormHelperText>{problem ?? help}</FormHelperText>}
    </FormControl>
  );
}
