import type { Provenance } from '../eligibility/index.js';
import type { ContactKind } from './contact.vocabulary.js';

/** What to write down of a kind of contact, as headings to type under. */
export interface ContactTemplate extends Provenance {
  readonly kind: ContactKind;
  readonly text: string;
}

const local = {
  source: 'Working template of the service: no official one was found',
  status: 'LOCAL_SETTING',
} as const;
const headings = (...lines: readonly string[]) => lines.map((line) => `${line}:\n`).join('\n');

/** The templates, one a kind at most. A case note has none on purpose: it is quick. */
export const contactTemplates: readonly ContactTemplate[] = [
  {
    kind: 'STRATEGY_DISCUSSION',
    text: headings('Why it was called', 'What was shared', 'Risk now', 'What happens next'),
    ...local,
  },
  {
    kind: 'CHILD_PROTECTION_CONFERENCE',
    text: headings('Reports heard', 'Views of those present', 'Category and plan', 'Dissent'),
    ...local,
  },
  {
    kind: 'LOOKED_AFTER_REVIEW',
    text: headings(
      'Placement',
      'Health and education',
      'What the child said',
      'Changes of the plan',
    ),
    ...local,
  },
  {
    kind: 'PATHWAY_REVIEW',
    text: headings('Where the young person stands', 'Before 18', 'After 18', 'Who stays'),
    ...local,
  },
  {
    kind: 'COURT',
    text: headings('Court and hearing', 'What was decided', 'Section 45', 'Next hearing'),
    ...local,
  },
  {
    kind: 'VISIT',
    text: headings('How the child was', 'What the child said', 'What was done', 'Next time'),
    ...local,
  },
  {
    kind: 'CALL',
    text: headings('Who rang whom', 'What was said', 'What was agreed'),
    ...local,
  },
];
