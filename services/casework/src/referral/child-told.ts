const toldFields = [
  'givenNames',
  'familyName',
  'otherNames',
  'dateOfBirth',
  'dateOfBirthStatus',
  'sex',
  'nationalities',
  'countryOfBirth',
  'ethnicity',
  'firstLanguage',
  'interpreterNeeded',
  'languagePreference',
  'communicationNeeds',
] as const;

/** What was told about a child, by field. */
export type ToldOfChild = Readonly<Partial<Record<(typeof toldFields)[number], unknown>>>;

/** What was told about a child, to be kept with the referral; nothing when nothing was told. */
export function childTold(child: ToldOfChild | null | undefined): ToldOfChild | null {
  const told = toldFields.flatMap((field) => {
    const value = child?.[field];
    const isSaid = Array.isArray(value)
      ? value.length > 0
      : value !== null && value !== undefined && value !== '' && value !== 'NOT_ASKED';
    return isSaid ? [[field, value] as const] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : null;
}
