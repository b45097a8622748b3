import { siteCoverage } from '@ictg/kit/geography';
import type { Site } from '../rule-book.js';

const sourceByPhase: Record<string, string> = {
  'early adopter': 'rpc-assessment',
  'later adopter': 'rpc-assessment',
  'additional (May 2021)': 'roll-out-news',
};

/** The sites from 2017 on. That they exist and in which wave is confirmed; their exact area never is. */
export const sites: readonly Site[] = siteCoverage.map((one) => ({
  id: one.id,
  name: one.name,
  fromOn: one.from,
  untilOn: null,
  isDayKnown: false,
  authorityCodes: one.authorityCodes,
  areaBasis: one.areaBasis,
  source: sourceByPhase[one.phase] ?? 'service-choice',
  status: 'CONFIRMED',
  note: `Wave: ${one.phase}. The day stands for the month or quarter; the list of authorities is worked out from the name of the site.`,
}));
