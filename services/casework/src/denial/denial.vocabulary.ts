/** Whose record it is that is said to be of somebody else. */
export const recordOwners = ['HOME_OFFICE', 'COUNCIL'] as const;
export type RecordOwner = (typeof recordOwners)[number];

/** Owners in the words of tasks and timelines. */
export const ownersInWords: Readonly<Record<RecordOwner, string>> = {
  HOME_OFFICE: "the Home Office's record",
  COUNCIL: "a council's record",
};
