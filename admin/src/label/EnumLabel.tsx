import { useLocaleState } from 'react-admin';
import type { ReactElement } from 'react';
import type { Locale } from '../date/date-words.js';
import { choicesOf, labelOf } from './label.js';

/** The words for one value of a list. */
export function EnumLabel({
  type,
  value,
}: {
  readonly type: string;
  readonly value: string | null | undefined;
}): ReactElement {
  const words = useLabel();
  return <>{value == null || value === '' ? 'not recorded' : words(type, value)}</>;
}

/** Words for values in the language of the screen. */
export function useLabel(): (type: string, value: string) => string {
  const [locale] = useLocaleState();
  return (type, value) => labelOf(type, value, locale as Locale);
}

/** The choices of a list in the language of the screen. */
export function useChoices(type: string): { readonly id: string; readonly name: string }[] {
  const [locale] = useLocaleState();
  return choicesOf(type, locale as Locale);
}
