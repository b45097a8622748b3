/** Why a child's record is shared with a partner. */
export const shareReasons = ['RESPONSIBLE', 'LIVES_HERE', 'MISSING'] as const;
export type ShareReason = (typeof shareReasons)[number];

/** What is to come about a child that a council takes part in. Asylum and legal advice are the child's own. */
export const sharedMeetings = [
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'LOOKED_AFTER_REVIEW',
  'PATHWAY_REVIEW',
  'PROFESSIONALS_MEETING',
  'COURT',
] as const;

/** The columns of the functions that give out shared children. */
export const sharedChildColumns = `child_id text, reference text, since date, given_names text, family_name text,
         date_of_birth date, guardian_name text, guardian_email text, guardian_phone text, meetings jsonb, alerts jsonb`;
