import type { TimelineCategory } from '../timeline/index.js';
import type { ContactKind, LeftOut } from './contact.vocabulary.js';

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

/** What an agency is asked that left the guardian out of a meeting. */
export function askedAfterLeavingOut(how: LeftOut, kind: ContactKind): string {
  const meeting = kindInWords[kind];
  if (how === 'INVITED_LATE')
    return `Invite the guardian in time from now on, with the papers, and send the notes of the ${meeting}.`;
  if (how === 'REQUEST_REFUSED')
    return `Say why the guardian was refused at the ${meeting}, invite them from now on, and send its notes.`;
  return `Invite the guardian from now on, and send the notes of the ${meeting}.`;
}

const categories: Partial<Record<ContactKind, TimelineCategory>> = {
  COURT: 'COURT',
  STRATEGY_DISCUSSION: 'RISK',
  CHILD_PROTECTION_CONFERENCE: 'RISK',
};

/** Where a contact belongs on a child's timeline. */
export function categoryOfContact(kind: ContactKind): TimelineCategory {
  return categories[kind] ?? 'CONTACT';
}

/** What is told of a contact on one child's timeline. */
export interface ToldOfContact {
  readonly kind: ContactKind;
  readonly purpose: string | null;
  readonly summary: string;
  readonly decisions: string | null;
  /** What concerns this child alone. */
  readonly note: string | null;
}

/** What stands on one child's timeline: what all share, then what concerns this child alone. */
export function contactLine({ kind, purpose, summary, decisions, note }: ToldOfContact): string {
  const name = kindInWords[kind];
  const heading = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    `${heading}${purpose ? `: ${purpose}` : ''}.`,
    summary,
    decisions && `Decided: ${decisions}`,
    note,
  ]
    .filter(Boolean)
    .join('\n');
}
