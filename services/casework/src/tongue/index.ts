/** A language in which the service writes to people outside it. */
export type Tongue = 'ENGLISH' | 'WELSH';

/** A text in both languages. Welsh words that no official page was found for wait for a translator. */
export interface TwoTongues {
  readonly en: string;
  readonly cy: string;
  /** Set while the Welsh has not been seen by a translator: all such texts are one list. */
  readonly forTranslator?: true;
}

/** A text in the reader's language. */
export function inTongue(text: TwoTongues, language: Tongue): string {
  return language === 'WELSH' ? text.cy : text.en;
}
