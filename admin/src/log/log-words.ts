import { fieldWords } from '../conflict/field-words.js';

/** By which door somebody came in, as people call it. */
export const doors: Readonly<Record<string, string>> = {
  'first-party': 'Service staff',
  partner: 'Partner agency',
  analyst: 'Analyst',
  service: 'The system itself',
};

/** What the machine keeps for itself: it tells nobody anything. */
const unspoken: readonly string[] = ['id', 'version'];

/** The fields of an entry as people read them: each once, none that only the machine needs. */
export function loggedFields(fields: readonly string[]): readonly string[] {
  const told = fields
    .filter((field) => !unspoken.includes(field.split('.').at(-1) ?? field))
    .map((field) => fieldWords(field).replace(/^(is|has) /, ''));
  return [...new Set(told)];
}
