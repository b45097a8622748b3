import { html } from '@ictg/kit/page';
import { entriesOf, type Entry } from '../directory/directory.js';
import type { Fault } from '../question/answer.rules.js';
import { choicesOf } from '../question/path.rules.js';
import type { Answers, Field, FieldName, Question } from '../question/question.js';
import { fill, type Language, type Words } from '../words/words.js';

/** One control of a page: its kind, and what the design system's macro of that kind takes. */
export interface Control {
  readonly kind: Field['kind'];
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the controls of a page are made from. */
export interface Asking {
  readonly question: Question;
  readonly words: Words;
  readonly language: Language;
  /** What was answered before; other pages decide what this one offers. */
  readonly answers: Answers;
  /** What stands in the controls: as typed, or as answered. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** Renders what is asked below a choice. */
  readonly render: (control: Control) => string;
}

/** The controls of a question's page. */
export function controlsOf(asking: Asking): readonly Control[] {
  return asking.question.fields
    .filter(({ under }) => under === undefined)
    .map((field) => controlOf(field, asking));
}

/** Whether the page asks one thing, whose label is then the heading of the page. */
export function isSingle({ fields }: Question, words: Words): boolean {
  const [first] = fields;
  return first !== undefined && words.field[first.name as FieldName].label === '';
}

function controlOf(field: Field, asking: Asking): Control {
  const { words, question, faults } = asking;
  const name = field.name as FieldName;
  const { label, hint } = words.field[name];
  const isHeading = label === '';
  const asked = words.question[question.key];
  const text = isHeading ? asked.title : label;
  const note = isHeading ? asked.hint : hint;
  const fault = faults.find((one) => one.field === name);
  const common = {
    hint: note === '' ? undefined : { text: note },
    errorMessage: fault && {
      text: faultText(fault, words, question),
      visuallyHiddenText: words.common.errorPrefix.replace(':', ''),
    },
  };
  const heading = isHeading
    ? { text, isPageHeading: true, classes: 'govuk-label--l' }
    : { text, classes: 'govuk-label--s' };
  const legend = isHeading
    ? { text, isPageHeading: true, classes: 'govuk-fieldset__legend--l' }
    : { text, classes: 'govuk-fieldset__legend--s' };
  return { kind: field.kind, params: { ...common, ...own(field, asking, heading, legend) } };
}

const mostTyped = 200;

function own(field: Field, asking: Asking, label: object, legend: object): Record<string, unknown> {
  const { name } = field;
  const { typed, words, language } = asking;
  const value = typed[name];
  switch (field.kind) {
    case 'line':
      return {
        id: name,
        name,
        label,
        value: asText(value),
        type: field.holds === 'email' ? 'email' : field.holds === 'phone' ? 'tel' : 'text',
        autocomplete: field.autocomplete ?? 'off',
        spellcheck: false,
      };
    case 'story':
      return {
        id: name,
        name,
        label,
        value: asText(value),
        rows: field.rows,
        maxlength: field.longest,
        countType: 'characters',
        ...counting(words),
      };
    case 'list':
      return {
        id: name,
        name,
        label,
        classes: 'form-tall',
        attributes: { 'data-find': JSON.stringify(words.find) },
        items: [
          { value: '', text: words.common.choose },
          ...offeredWith(value, entriesOf(field.list, language, asking.answers)),
        ],
      };
    case 'day':
      return {
        id: name,
        fieldset: { legend },
        items: (['day', 'month', 'year'] as const).map((part) => ({
          id: `${name}-${part}`,
          name: `${name}-${part}`,
          label: words.common[part],
          classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
          value: asText(typed[`${name}-${part}`]),
        })),
      };
    case 'choice':
    case 'choices':
      return {
        idPrefix: name,
        name,
        fieldset: { legend },
        items: choicesOf(field, asking.answers).map((choice) => choiceItem(field, choice, asking)),
      };
  }
}

/** The entries of a list, with what was typed and stands on none: it is sent back as it was, not wiped. */
function offeredWith(value: unknown, entries: readonly Entry[]): readonly object[] {
  const items = entries.map((entry) => ({ ...option(entry), selected: entry.value === value }));
  if (typeof value !== 'string' || value === '' || items.some(({ selected }) => selected))
    return items;
  const typed = value.slice(0, mostTyped);
  return [...items, { value: typed, text: typed, selected: true, attributes: { 'data-told': '' } }];
}

function choiceItem(
  field: Extract<Field, { kind: 'choice' | 'choices' }>,
  choice: string,
  asking: Asking,
): object {
  const { words, typed, question, render } = asking;
  const value = typed[field.name];
  const below = question.fields
    .filter(({ under }) => under?.field === field.name && under.choices.includes(choice))
    .map((one) => render(controlOf(one, asking)));
  return {
    value: choice,
    text: optionText(words, field.set, choice),
    checked: Array.isArray(value) ? value.includes(choice) : value === choice,
    ...(below.length > 0 ? { conditional: { html: below.join('') } } : {}),
    ...(choice === 'ELSEWHERE' ? { conditional: { html: noteBelow(words.elsewhere.text) } } : {}),
  };
}

function noteBelow(text: string): string {
  return html`<p class="govuk-body">${text}</p>`.text;
}

/** What a choice is called. */
export function optionText(words: Words, set: string, choice: string): string {
  const texts = words.option[set as keyof Words['option']] as Readonly<Record<string, string>>;
  return texts[choice] ?? choice;
}

function option({ value, name, lang, also }: Entry): object {
  const attributes = { ...(lang && { lang }), ...(also && { 'data-also': also }) };
  return { value, text: name, attributes };
}

function counting(words: Words): object {
  const { left, leftOne, over, overOne, atMost } = words.common;
  return {
    charactersUnderLimitText: { other: left, one: leftOne },
    charactersOverLimitText: { other: over, one: overOne },
    charactersAtLimitText: left.replace('%{count}', '0'),
    textareaDescriptionText: atMost,
  };
}

/** What is wrong with an answer, as the sender is told. */
export function faultText(
  { field, kind, longest }: Fault,
  words: Words,
  question: Question,
): string {
  const own = words.field[field];
  if (kind === 'missing') return own.missing;
  const what = own.label === '' ? words.question[question.key].title : own.label;
  return fill(words.wrong[kind], { what: what.replace(/\?$/, ''), longest: longest ?? 0 });
}

/** Where a fault is mended: the first input of its control. */
export function faultHref({ field }: Fault, question: Question): string {
  const found = question.fields.find(({ name }) => name === field);
  return found?.kind === 'day' ? `#${field}-day` : `#${field}`;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
