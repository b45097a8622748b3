import { p } from '@mikro-orm/core';
import { newId } from './identifier.js';

/** The columns that every record has. */
export function recordProperties(prefix: string) {
  return {
    id: p
      .string()
      .primary()
      .onCreate(() => newId(prefix)),
    version: p.integer().version().default(1),
    createdAt: p.datetime().onCreate(() => new Date()),
  };
}

/** How closely a column that says something about a person is guarded; written into the database as a comment. */
export const personalDataLevels = {
  /** Not about a person, or only a code that means nothing outside. */
  none: 'personal data: none',
  /** Tells who the child is. */
  identity: 'personal data: identity',
  /** Tells something about the child's life, health, family or treatment. */
  sensitive: 'personal data: sensitive',
  /** Tells where the child is: has a lock of its own. */
  whereabouts: 'personal data: whereabouts',
  /** About a professional or a member of staff. */
  professional: 'personal data: professional',
} as const;
export type PersonalDataLevel = keyof typeof personalDataLevels;

/** The comment that marks a column with its level, for `property.comment(personal('identity'))`. */
export function personal(level: PersonalDataLevel): string {
  return personalDataLevels[level];
}
