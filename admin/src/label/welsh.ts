import type { Labels } from './label.js';

/**
 * Welsh words for the values of lists. Only words found on official pages or in everyday use stand here;
 * the rest falls back to English until a translator has seen it.
 */
export const welsh: Labels = {
  Answer: { YES: 'Ydy', NO: 'Nac ydy', NOT_KNOWN: 'Ddim yn hysbys', NOT_ASKED: 'Heb ofyn' },
  Sex: {
    FEMALE: 'Benyw',
    MALE: 'Gwryw',
    OTHER: 'Arall',
    NOT_KNOWN: 'Ddim yn hysbys',
    NOT_ASKED: 'Heb ofyn',
  },
  LanguagePreference: { ENGLISH: 'Saesneg', WELSH: 'Cymraeg', NOT_ASKED: 'Heb ofyn' },
  Nation: { ENGLAND: 'Lloegr', WALES: 'Cymru' },
  ReferrerType: {
    POLICE: 'Heddlu',
    LOCAL_AUTHORITY: 'Awdurdod lleol',
    HOME_OFFICE: 'Y Swyddfa Gartref',
    NGO: 'Elusen',
    HEALTH: 'Iechyd',
    OTHER: 'Arall',
  },
  ExploitationType: {
    CRIMINAL: 'Troseddol',
    SEXUAL: 'Rhywiol',
    LABOUR: 'Llafur gorfodol',
    DOMESTIC_SERVITUDE: 'Caethwasanaeth domestig',
    NOT_KNOWN: 'Ddim yn hysbys',
  },
  ReferralChannel: { TELEPHONE: 'Ffôn', FORM: 'Ffurflen ar-lein' },
};
