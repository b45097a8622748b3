import { useId, type ReactElement } from 'react';
import type { Cost } from './cost.js';
import { costWords, isTooDear } from './cost.js';
import { problemOf, textWith, valueOf, valuesOf } from './value.js';
import type { VariableField } from './variable.js';
import { VariableInput } from './VariableInput.js';

interface VariablesFormProps {
  readonly fields: readonly VariableField[];
  /** The variables as JSON, the same text as in the editor. */
  readonly text: string;
  readonly cost: Cost | undefined;
  readonly isRunning: boolean;
  onText(text: string): void;
  onRun(): void;
}

/** The variables of a question to fill in, what running it would fetch, and the button that runs it. */
export function VariablesForm({
  fields,
  text,
  cost,
  isRunning,
  onText,
  onRun,
}: VariablesFormProps): ReactElement {
  const id = useId();
  const values = valuesOf(text);
  const faulty = values && fields.find((field) => problemOf(field, valueOf(field, values)));
  const idOf = ({ name }: VariableField): string => `${id}-${name}`;
  return (
    <form
      className="variables"
      aria-label="What to ask for"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (faulty) document.getElementById(idOf(faulty))?.focus();
        else onRun();
      }}
    >
      <h2>What to ask for</h2>
      {values === undefined ? (
        <p className="notice">
          The variables beside the question are not whole JSON: they can be filled in here again as
          soon as they are.
        </p>
      ) : (
        fields.map((field) => {
          const value = valueOf(field, values);
          return (
            <VariableInput
              key={field.name}
              id={idOf(field)}
              field={field}
              value={value}
              problem={problemOf(field, value)}
              onChosen={(chosen) => onText(textWith(field, values, chosen))}
            />
          );
        })
      )}
      {fields.length === 0 && (
        <p>This question has no variables: it asks for what is written in it.</p>
      )}
      <p role="status" className={cost && isTooDear(cost) ? 'cost too-dear' : 'cost'}>
        {cost ? costWords(cost) : ''}
      </p>
      <p className="run">
        <button type="submit" className="button" disabled={isRunning}>
          {isRunning ? 'One moment…' : 'Run the question'}
        </button>
      </p>
    </form>
  );
}
