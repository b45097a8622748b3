import type { FieldName, OptionSet, QuestionKey, SectionKey } from './question-list.js';

/** The answers of one form, by field. What was not answered is not there. */
export type Answers = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

/** Lists that are too long to be shown as choices. */
export type ListName = 'organisations' | 'authorities' | 'nationalities';

interface AnyField {
  readonly name: string;
  /** Asked only under this choice of another field on the same page. */
  readonly under?: { readonly field: string; readonly choices: readonly string[] };
  readonly optional?: true;
}

/** One line of text. */
export interface LineField extends AnyField {
  readonly kind: 'line';
  readonly longest: number;
  readonly holds?: 'email' | 'phone';
  readonly autocomplete?: string;
}

/** Text of several lines. */
export interface StoryField extends AnyField {
  readonly kind: 'story';
  readonly longest: number;
  readonly rows: number;
}

/** One of a few. */
export interface ChoiceField extends AnyField {
  readonly kind: 'choice';
  readonly set: string;
  readonly options: readonly string[];
}

/** Some of a few. */
export interface ChoicesField extends AnyField {
  readonly kind: 'choices';
  readonly set: string;
  readonly options: readonly string[];
}

/** One of a long list. */
export interface ListField extends AnyField {
  readonly kind: 'list';
  readonly list: ListName;
}

/** A day, as three numbers. */
export interface DayField extends AnyField {
  readonly kind: 'day';
}

export type Field = LineField | StoryField | ChoiceField | ChoicesField | ListField | DayField;

/** One page that asks one thing. */
export interface Question {
  readonly key: QuestionKey;
  readonly section: SectionKey;
  readonly fields: readonly Field[];
}

export type { FieldName, OptionSet, QuestionKey, SectionKey };
