import type { Labels } from './label.js';
import { childEnglish } from './english.child.js';
import { lineEnglish } from './english.line.js';
import { consultationEnglish } from './english.consultation.js';
import { contactEnglish } from './english.contact.js';
import { referralEnglish } from './english.referral.js';
import { supportEnglish } from './english.support.js';
import { trackEnglish } from './english.track.js';
import { workEnglish } from './english.work.js';

/** English words for the values of every list. */
export const english: Labels = {
  ...childEnglish,
  ...consultationEnglish,
  ...contactEnglish,
  ...lineEnglish,
  ...referralEnglish,
  ...supportEnglish,
  ...trackEnglish,
  ...workEnglish,
};
