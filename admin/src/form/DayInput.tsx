import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { DateField } from '../date/DateField.js';
import { useToday } from '../clock/today.js';
import { useFieldProblem } from './ProblemContext.js';

interface DayInputProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
}

/** A calendar day in a form. */
export function DayInput({ name, label, help, required = false }: DayInputProps): ReactElement {
  const { field, fieldState } = useController({
    name,
    ...(required && { rules: { required: 'Give a date.' } }),
  });
  const today = useToday();
  return (
    <DateField
      label={label}
      required={required}
      value={(field.value as string | null | undefined) ?? null}
      onChange={field.onChange}
      problem={useFieldProblem(name) ?? fieldState.error?.message}
      today={today}
      {...(help !== undefined && { help })}
    />
  );
}
