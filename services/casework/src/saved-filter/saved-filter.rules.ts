import { invalid, type Refusal } from '@ictg/kit/refusal';
import { keptValues, type FilteredList, type FilterValueKind } from './saved-filter.data.js';

/** A filter as it is to be saved. */
export interface FilterToSave {
  readonly list: FilteredList;
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

export const longestName = 60;

const word = /^[A-Z0-9][A-Z0-9_]{0,59}$/;
const isKind: Readonly<Record<FilterValueKind, (value: unknown) => boolean>> = {
  YES_OR_NO: (value) => typeof value === 'boolean',
  WORD: (value) => typeof value === 'string' && word.test(value),
  WORDS: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= 30 &&
    value.every((one) => typeof one === 'string' && word.test(one)),
  AUTHORITY: (value) => typeof value === 'string' && /^[EW]\d{8}$/.test(value),
  STAFF: (value) => typeof value === 'string' && /^stf_[\w-]{1,60}$/.test(value),
};

/** What stands against saving a filter, or nothing. */
export function savedFilterFault({ list, name, filter }: FilterToSave): Refusal | null {
  if (!name.trim()) return invalid('name', 'Give it a name by which you and others find it.');
  if (name.trim().length > longestName)
    return invalid('name', `A name has at most ${longestName} characters.`);
  if (Object.keys(filter).length === 0)
    return invalid('filter', 'Nothing is filtered yet. Choose what the list shows, then save it.');
  for (const [key, value] of Object.entries(filter)) {
    const kind = Object.hasOwn(keptValues[list], key) ? keptValues[list][key] : undefined;
    if (kind === undefined || !isKind[kind](value))
      return invalid(
        'filter',
        'Words that were typed, a child and a moment are not kept with a filter. Take them out, then save it.',
      );
  }
  return null;
}
