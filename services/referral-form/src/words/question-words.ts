import type { FieldName, OptionSet, QuestionKey } from '../question/question.js';
import type { OptionOf } from '../question/question-list.js';

/** What one page says. An empty text is not shown. */
interface AskedWords {
  /** The page's address in this language. */
  readonly slug: string;
  readonly title: string;
  readonly hint: string;
  /** Why it is asked. */
  readonly why: string;
}

interface FieldWords {
  /** Empty where the title of the page says it. */
  readonly label: string;
  readonly hint: string;
  /** What to do when it was left out. */
  readonly missing: string;
}

/** Every question, field and choice in one language. */
export interface QuestionWords {
  readonly question: Readonly<Record<QuestionKey, AskedWords>>;
  readonly field: Readonly<Record<FieldName, FieldWords>>;
  readonly option: { readonly [Set in OptionSet]: Readonly<Record<OptionOf<Set>, string>> };
}
