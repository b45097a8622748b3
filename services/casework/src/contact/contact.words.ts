import type { ContactKind } from './contact.vocabulary.js';

/** A kind of contact inside a sentence. */
export const kindInWords: Readonly<Record<ContactKind, string>> = {
  CASE_NOTE: 'case note',
  STRATEGY_DISCUSSION: 'strategy discussion',
  CHILD_PROTECTION_CONFERENCE: 'child protection conference',
  LOOKED_AFTER_REVIEW: 'looked-after review',
  PATHWAY_REVIEW: 'pathway review',
  COURT: 'hearing at court',
  PROFESSIONALS_MEETING: 'meeting of professionals',
  CALL: 'call',
  LETTER_OR_EMAIL: 'letter or e-mail',
  VISIT: 'visit',
};
