import type { ReactElement } from 'react';
import { useChoices } from '../label/EnumLabel.js';
import { SelectInput } from './SelectInput.js';

interface ChoiceInputProps {
  readonly name: string;
  readonly label: string;
  /** The list of the graph whose values are offered. */
  readonly type: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Values of the list that make no sense here. */
  readonly without?: readonly string[];
}

/** One value out of a list of the graph. */
export function ChoiceInput({
  name,
  label,
  type,
  help,
  required = false,
  without = [],
}: ChoiceInputProps): ReactElement {
  const options = useChoices(type).filter((choice) => !without.includes(choice.id));
  return (
    <SelectInput name={name} label={label} options={options} help={help} required={required} />
  );
}
