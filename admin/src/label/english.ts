import type { Labels } from './label.js';
import { agreementEnglish } from './english.agreement.js';
import { awarenessEnglish } from './english.awareness.js';
import { childEnglish } from './english.child.js';
import { lineEnglish } from './english.line.js';
import { consultationEnglish } from './english.consultation.js';
import { contactEnglish } from './english.contact.js';
import { reachEnglish } from './english.reach.js';
import { referralEnglish } from './english.referral.js';
import { statisticsEnglish } from './english.statistics.js';
import { supportEnglish } from './english.support.js';
import { trackEnglish } from './english.track.js';
import { workEnglish } from './english.work.js';

/** English words for the values of every list. */
export const english: Labels = {
  ...agreementEnglish,
  ...awarenessEnglish,
  ...childEnglish,
  ...consultationEnglish,
  ...contactEnglish,
  ...lineEnglish,
  ...reachEnglish,
  ...referralEnglish,
  ...statisticsEnglish,
  ...supportEnglish,
  ...trackEnglish,
  ...workEnglish,
};
