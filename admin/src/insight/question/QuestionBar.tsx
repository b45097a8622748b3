import { Box, Button, MenuItem, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useToday } from '../../clock/today.js';
import { useLabel } from '../../label/EnumLabel.js';
import { quarterWords } from '../quarter.js';
import {
  asAsked,
  isInCare,
  periods,
  populations,
  quartersUntil,
  windows,
  workers,
  type Question,
  type QuestionChange,
} from './question.js';

interface QuestionBarProps {
  readonly question: Question;
  readonly onChange: (change: QuestionChange) => void;
}

/** Every choice of the question. What makes no sense for a population is not offered. */
export function QuestionBar({ question, onChange }: QuestionBarProps): ReactElement {
  const label = useLabel();
  const quarters = quartersUntil(useToday());
  const newest = quarters.at(-1) ?? asAsked.to;
  const ofCare = isInCare(question.population);
  const named = (type: string, codes: readonly string[]) =>
    codes.map((code) => [code, label(type, code)] as const);
  const quarterNames = [...new Set([...quarters, question.from, question.to])]
    .sort()
    .map((code) => [code, quarterWords(code)] as const);
  return (
    <Box
      component="section"
      aria-label="The question"
      data-no-print
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5, alignItems: 'center' }}
    >
      <Choice
        label="Children"
        width={255}
        value={question.population}
        options={named('GapPopulation', populations)}
        // Whose allocation counts is chosen anew, as Parliament asked it of that population.
        onChoose={(population) => onChange({ population, worker: undefined })}
      />
      <Choice
        label="Without"
        width={205}
        value={question.worker}
        options={named('GapWorker', workers)}
        onChoose={(worker) => onChange({ worker })}
      />
      {!ofCare && (
        <Choice
          label="By when"
          width={205}
          value={question.window}
          options={named('GapWindow', windows)}
          onChoose={(window) => onChange({ window })}
        />
      )}
      <Choice
        label="From"
        width={165}
        value={question.from}
        options={quarterNames}
        onChoose={(from) => onChange({ from })}
      />
      <Choice
        label="Until"
        width={165}
        value={question.to}
        options={quarterNames}
        onChoose={(to) => onChange({ to })}
      />
      {!ofCare && (
        <Choice
          label="Over time by"
          width={120}
          value={question.period}
          options={named('GapDimension', periods)}
          onChoose={(period) => onChange({ period })}
        />
      )}
      <Button onClick={() => onChange(asAsked)}>As asked in 2021</Button>
      <Button onClick={() => onChange({ to: newest })}>Up to now</Button>
    </Box>
  );
}

interface ChoiceProps<Code extends string> {
  readonly label: string;
  readonly width: number;
  readonly value: Code;
  readonly options: readonly (readonly [code: string, name: string])[];
  readonly onChoose: (code: Code) => void;
}

/** One choice out of a list. */
export function Choice<Code extends string>({
  label,
  width,
  value,
  options,
  onChoose,
}: ChoiceProps<Code>): ReactElement {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value as Code)}
      sx={{ width: { xs: '100%', sm: width } }}
    >
      {options.map(([code, name]) => (
        <MenuItem key={code} value={code}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
