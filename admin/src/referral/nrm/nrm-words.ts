const words: Readonly<Record<string, string>> = {
  'child.givenNames': 'given names',
  'child.familyName': 'family name',
  'child.otherNames': 'other names',
  'child.dateOfBirth': 'date of birth',
  'child.dateOfBirthStatus': 'how sure the date of birth is',
  'child.sex': 'sex',
  'child.nationalities': 'nationality',
  'child.interpreterNeeded': 'interpreter',
  'child.firstLanguage': 'first language',
  'child.communicationNeeds': 'communication needs',
  'child.countryOfBirth': 'country of birth',
  'referrer.name': 'name of the sender',
  'referrer.role': 'role of the sender',
  'referrer.organisation': 'organisation',
  'referrer.type': 'kind of organisation',
  'referrer.phone': 'telephone of the sender',
  'referrer.email': 'e-mail of the sender',
  'referrer.reference': 'their reference',
  authorityGss: 'authority',
  childrensServicesTold: 'children’s services told',
  concern: 'worry',
  dangerNow: 'danger now',
  exploitationPlace: 'where it took place',
  exploitationTypes: 'kinds of exploitation',
  missingNow: 'missing now',
  nrmReference: 'NRM reference',
  nrmSubmitted: 'NRM referral made',
  parentalResponsibility: 'who holds parental responsibility',
};

/** How people call a field of a referral. */
export function fieldWords(field: string): string {
  return words[field] ?? field;
}
