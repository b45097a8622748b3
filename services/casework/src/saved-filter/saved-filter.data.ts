/** The lists whose filters can be saved. */
export const filteredLists = [
  'CHILDREN',
  'REFERRALS',
  'CONSULTATIONS',
  'CONTACTS',
  'CALLS',
  'ADVICE',
] as const;
export type FilteredList = (typeof filteredLists)[number];

/** What a value of a filter is: yes or no, one word of a list, several of them, an authority, or an id of our own staff. */
export type FilterValueKind = 'YES_OR_NO' | 'WORD' | 'WORDS' | 'AUTHORITY' | 'STAFF';

/**
 * What of a filter can be kept, by list. Left out on purpose: words that were typed and the child that was chosen,
 * since a filter that others see would tell of them; and moments, since they would soon mean another time.
 */
export const keptValues: Readonly<Record<FilteredList, Readonly<Record<string, FilterValueKind>>>> =
  {
    CHILDREN: {
      worry: 'WORD',
      staffId: 'STAFF',
      authorityGss: 'AUTHORITY',
      openOnly: 'YES_OR_NO',
    },
    REFERRALS: {
      open: 'YES_OR_NO',
      overdue: 'YES_OR_NO',
      states: 'WORDS',
      authorityGss: 'AUTHORITY',
      channels: 'WORDS',
      language: 'WORD',
      incomplete: 'YES_OR_NO',
      missing: 'WORDS',
    },
    CONSULTATIONS: {
      states: 'WORDS',
      openOnly: 'YES_OR_NO',
      mine: 'YES_OR_NO',
      situations: 'WORDS',
      agencyTypes: 'WORDS',
      authorityGss: 'AUTHORITY',
      adviceOverdue: 'YES_OR_NO',
    },
    CONTACTS: { kinds: 'WORDS', mine: 'YES_OR_NO', actionOpen: 'YES_OR_NO', invitations: 'WORDS' },
    CALLS: {
      states: 'WORDS',
      inDanger: 'YES_OR_NO',
      possibleExploiter: 'YES_OR_NO',
      unverified: 'YES_OR_NO',
      mine: 'YES_OR_NO',
      outcomes: 'WORDS',
      callerTypes: 'WORDS',
      authorityGss: 'AUTHORITY',
    },
    ADVICE: {
      kinds: 'WORDS',
      topics: 'WORDS',
      agencyTypes: 'WORDS',
      standings: 'WORDS',
      authorityGss: 'AUTHORITY',
      mine: 'YES_OR_NO',
      countsAgainst: 'YES_OR_NO',
      childChange: 'WORD',
    },
  };
