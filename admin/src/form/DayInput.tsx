import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { DateField } from '../date/DateField.js';
import { dayParts } from '../date/plain-date.js';
import { typedDayFault } from '../date/typed-date.js';
import { useToday } from '../clock/today.js';
import { useFieldProblem } from './ProblemContext.js';

interface DayInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
}

/** A calendar day in a form. What was typed is kept although it is no date yet, so that a draft loses nothing; it cannot be sent like that. */
export function DayInput({ name, label, help, required = false }: DayInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    rules: {
      ...(required && { required: 'Give a date.' }),
      validate: (value: unknown) =>
        typeof value !== 'string' || dayParts(value) !== null || typedDayFault(value),
    },
  });
  const today = useToday();
  return (
    <DateField
      label={label}
      required={required}
      value={(field.value as string | null | undefined) ?? null}
      inputRef={field.ref}
      onChange={(day, typed) => field.onChange(day ?? (typed.trim() === '' ? null : typed))}
      problem={useFieldProblem(name, label) ?? fieldState.error?.message}
      today={today}
      {...(help !== undefined && { help })}
    />
  );
}
