/** What has changed of a child that an agreement shares. */
export const sharedChangeKinds = [
  'SHARED',
  'CHILD',
  'GUARDIAN',
  'MEETINGS',
  'ALERTS',
  'NO_LONGER_SHARED',
] as const;
export type SharedChangeKind = (typeof sharedChangeKinds)[number];
