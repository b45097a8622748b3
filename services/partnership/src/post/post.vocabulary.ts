/** How it is known that somebody holds a post, still holds it, or has left it. */
export const knownBys = [
  'PERSON',
  'LINK',
  'EVALUATION',
  'ATTENDANCE',
  'TEAM',
  'STAFF_LIST',
] as const;
export type KnownBy = (typeof knownBys)[number];

/** How sure it is today that somebody holds a post. */
export const standings = ['CONFIRMED', 'NOT_CONFIRMED_SINCE', 'LEFT', 'NOT_BEGUN'] as const;
export type Standing = (typeof standings)[number];
