/** What becomes of an answer of the NRM form in a referral to this service. */
export type Treatment =
  /** It becomes a field of the referral. */
  | 'FACT'
  /** It joins what makes the sender worry, under its question. */
  | 'STORY'
  /** It stays with the form beside the referral, and becomes nothing. */
  | 'KEPT'
  /** It is where the child is: a class of its own, which is kept behind its lock and nowhere else. */
  | 'WHEREABOUTS'
  /** An adult's consent. A child is referred without it, so it never says anything about a child. */
  | 'ADULT_CONSENT';

const facts = [
  'reference',
  'user-email',
  'user-organisation',
  'pv-under-age',
  'local-authority-contacted-about-child-local-authority-name',
  'where-exploitation-happened',
  'types-of-exploitation-forced-to-work',
  'types-of-exploitation-wages-taken',
  'types-of-exploitation-forced-to-commit-fraud',
  'types-of-exploitation-prostitution',
  'types-of-exploitation-child-exploitation',
  'types-of-exploitation-taken-somewhere',
  'types-of-exploitation-forced-to-commit-crime',
  'types-of-exploitation-organs-removed',
  'types-of-exploitation-unpaid-household-work',
  'types-of-exploitation-other',
  'pv-name-first-name',
  'pv-name-last-name',
  'pv-name-nickname',
  'pv-dob',
  'pv-gender',
  'pv-nationality',
  'pv-nationality-second',
  'pv-interpreter-requirements',
  'pv-interpreter-requirements-language',
  'pv-other-help-with-communication-aid',
  'birthplace',
  'fr-details-first-name',
  'fr-details-last-name',
  'fr-details-role',
  'fr-details-phone',
  'fr-alternative-contact',
] as const;

const story = [
  'what-happened',
  'when-did-the-exploitation-take-place',
  'when-did-the-exploitation-take-place-multiple',
  'more-than-one-exploitation-situation',
  'how-did-the-exploitation-start',
  'were-they-taken-somewhere-by-their-exploiter-journey-details',
  'what-were-they-required-to-do',
  'living-conditions',
  'how-they-were-treated',
  'how-why-did-they-leave-the-situation',
  'still-in-exploitative-situation',
  'when-last-contact',
  'details-last-contact',
  'other-exploitation-details',
  'future-exploitation-concerns',
  'future-exploitation-reasons',
  'why-they-stayed',
  'why-are-you-making-the-referral',
] as const;

const whereabouts = [
  'current-pv-location-uk-city',
  'current-pv-location-uk-region',
  'pv-phone-number-yes',
  'pv-phone-number-alternative',
  'alternative-number-relation-to-pv',
  'pv-contact-details-email-input',
  'pv-contact-details-street',
  'pv-contact-details-town',
  'pv-contact-details-county',
  'pv-contact-details-postcode',
  'someone-else-email-input',
  'someone-else-street',
  'someone-else-town',
  'someone-else-county',
  'someone-else-postcode',
] as const;

const adultConsent = [
  'pv-want-to-submit-nrm',
  'refuse-nrm',
  'does-pv-need-support',
  'authorities-cooperation',
  'authorities-cooperation-details',
  'someone-else-permission-check',
  'pv-contact-details-email-check',
  'pv-contact-details-post-check',
] as const;

const treatments = new Map<string, Treatment>([
  ...facts.map((field) => [field, 'FACT'] as const),
  ...story.map((field) => [field, 'STORY'] as const),
  ...whereabouts.map((field) => [field, 'WHEREABOUTS'] as const),
  ...adultConsent.map((field) => [field, 'ADULT_CONSENT'] as const),
]);

/** What becomes of the answer to a question; whatever is not named stays with the form. */
export function treatmentOf(field: string): Treatment {
  return treatments.get(field) ?? 'KEPT';
}

/** The questions that are treated in a way of their own: a test holds them against the form. */
export const treatedFields: readonly string[] = [...treatments.keys()];
