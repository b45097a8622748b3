import type { Words } from '../words/words.js';
import type { Control } from './control.js';

/** A line of text on a page that is no question of the referral. */
export interface SimpleLine {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly fault?: string | undefined;
  readonly type?: 'email' | 'text';
  readonly autocomplete?: string;
  readonly isStory?: boolean;
}

/** Its control. */
export function simpleControl(
  {
    name,
    label,
    hint,
    value = '',
    fault,
    type = 'text',
    autocomplete = 'off',
    isStory,
  }: SimpleLine,
  words: Words,
): Control {
  const common = {
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    value,
    errorMessage:
      fault === undefined
        ? undefined
        : {
            text: fault,
            visuallyHiddenText: words.common.errorPrefix.replace(':', ''),
          },
  };
  if (isStory === true)
    return {
      kind: 'story',
      params: {
        ...common,
        rows: 5,
        maxlength: 10_000,
        countType: 'characters',
        charactersUnderLimitText: { other: words.common.left, one: words.common.leftOne },
        charactersOverLimitText: { other: words.common.over, one: words.common.overOne },
        charactersAtLimitText: words.common.left.replace('%{count}', '0'),
        textareaDescriptionText: words.common.atMost,
      },
    };
  return { kind: 'line', params: { ...common, type, autocomplete, spellcheck: false } };
}
