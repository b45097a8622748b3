import type { ReactElement } from 'react';
import { chosenFrom } from './value.js';
import type { VariableField } from './variable.js';

interface VariableInputProps {
  readonly id: string;
  readonly field: VariableField;
  readonly value: unknown;
  readonly problem: string | undefined;
  onChosen(value: unknown): void;
}

/** One variable with its label, what it means, and what is wrong with it. */
export function VariableInput(props: VariableInputProps): ReactElement {
  const { id, field, problem } = props;
  if (field.kind === 'CHOICES') return <Choices {...props} />;
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <p className="help" id={`${id}-help`}>
        {field.help}
      </p>
      {problem !== undefined && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <Control {...props} />
    </div>
  );
}

function Control({ id, field, value, problem, onChosen }: VariableInputProps): ReactElement {
  const described = {
    id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`,
  };
  if (field.kind === 'JSON')
    return (
      <output {...described}>
        {value === undefined ? 'Written beside the question' : JSON.stringify(value)}
      </output>
    );
  if (field.kind === 'CHOICE' || field.kind === 'YES_NO')
    return (
      <select
        {...described}
        value={textOf(value)}
        onChange={({ target }) => onChosen(chosenFrom(field, target.value))}
      >
        {(field.mayBeEmpty || value === undefined) && <option value="">Not chosen</option>}
        {choicesOf(field).map(({ code, words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...described}
      type="text"
      inputMode={field.kind === 'NUMBER' ? 'decimal' : 'text'}
      autoComplete="off"
      value={textOf(value)}
      onChange={({ target }) => onChosen(chosenFrom(field, target.value))}
    />
  );
}

/** Several of a list, each with its own box. */
function Choices({ id, field, value, problem, onChosen }: VariableInputProps): ReactElement {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const codes = field.choices.map(({ code }) => code);
  return (
    <fieldset
      id={id}
      className="field"
      tabIndex={-1}
      aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`}
    >
      <legend>{field.label}</legend>
      <p className="help" id={`${id}-help`}>
        {field.help}
      </p>
      {problem !== undefined && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {field.choices.map(({ code, words }) => (
        <label key={code} className="box">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChosen(
                codes.filter((one) => (one === code ? target.checked : chosen.includes(one))),
              )
            }
          />
          {words}
        </label>
      ))}
      <details>
        <summary>What these mean</summary>
        <dl>
          {field.choices.map(({ code, words, meaning }) => (
            <div key={code}>
              <dt>{words}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </fieldset>
  );
}

function choicesOf({
  kind,
  choices,
}: VariableField): readonly { readonly code: string; readonly words: string }[] {
  if (kind === 'CHOICE') return choices;
  return [
    { code: 'true', words: 'Yes' },
    { code: 'false', words: 'No' },
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
