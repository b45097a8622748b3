import { openDataRows } from '../geography/open-data.js';

/** A question of the NRM form. */
export interface NrmField {
  readonly field: string;
  /** What the form asks; in our words where the form shows no label. */
  readonly label: string;
  readonly isLabelled: boolean;
  /** The answers it offers, code and words; none where people write. */
  readonly options: readonly NrmOption[];
}

export interface NrmOption {
  readonly code: string;
  readonly words: string;
}

// The form shows no words for these, so these are ours.
const ownLabels: Readonly<Record<string, string>> = {
  'were-they-taken-somewhere-by-their-exploiter': 'Were they taken somewhere by their exploiter?',
  'evidence-of-dishonesty': 'Is there evidence of dishonesty?',
  'are-others-involved': 'Are others involved?',
  'where-exploitation-happened-uk-city': 'Where in the UK it happened (town or city)',
  'where-exploitation-happened-overseas-country': 'Where overseas it happened (country)',
  'pv-dob': 'Date of birth',
  'who-contact': 'Who is to be contacted',
};

/** Every question of the NRM form, in the order of the form. */
export const nrmFields: readonly NrmField[] = openDataRows('service/nrm-referral-form-fields.csv', [
  'field',
  'label',
  'options',
]).map(({ field, label, options }) => ({
  field,
  label: label || (ownLabels[field] ?? field.replaceAll('-', ' ')),
  isLabelled: label !== '',
  options: options
    .split(';')
    .map((option) => option.trim())
    .filter((option) => option !== '')
    .map((option) => {
      const at = option.indexOf('=');
      return { code: option.slice(0, at), words: option.slice(at + 1) };
    }),
}));

const byName = new Map(nrmFields.map((field) => [field.field, field]));

/** The question of this name. */
export function nrmField(name: string): NrmField | undefined {
  return byName.get(name);
}

/** Words as they are compared: without case, accents, marks and double spaces. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The option that an answer names by its code or its words; undefined when the form offers no such answer. */
export function optionOf(field: NrmField, answer: string): NrmOption | undefined {
  const wanted = plainWords(answer);
  return field.options.find(
    ({ code, words }) =>
      plainWords(code) === wanted ||
      plainWords(words) === wanted ||
      // Some answers are whole paragraphs: their first word is what was chosen.
      (words.length > 60 && plainWords(words.split(/[–-]/)[0] ?? '') === wanted),
  );
}
