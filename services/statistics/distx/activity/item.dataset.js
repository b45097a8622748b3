import { labelOf } from '../export/labels.js';
import { citation, standingNotes } from '../export/notes.js';
import { isAttribute } from './plan.js';
import { sourcesOf } from './subject.data.js';
import { attributeWords, codeWords } from './words.data.js';
const subjectWords = {
  CHILD: 'Children of the service',
  REFERRAL: 'Referrals to the service',
  SUPPORT: 'Periods of support',
  CLOSURE: 'Ends of support',
  CONSULTATION: 'Consultations',
  ADVICE: 'Pieces of advice',
  CALL: 'Calls on the line',
  OUTCOME: 'Domains rated twice or more',
  OUTCOME_FACT: 'Things that happened',
  SESSION: 'Awareness sessions held',
  ATTENDANCE: 'Places at sessions',
  POST: 'Posts of professionals',
  CONTACT_AROUND_SESSION: 'Contacts from areas around a session',
};
const measureWords = { COUNT: 'Number', SHARE: 'Share' };
/** An answer about what the service did, for files. */
export function itemDataset({ opened, answer }) {
  const { document } = opened;
  const { query, dimensions } = answer;
  const by = dimensions.map((one) => wordsOf(one).toLowerCase()).join(' and ');
  const needed = sourcesOf(query.subject);
  const sources = [...document.sources, ...(document.service?.sources ?? [])];
  return {
    title: `${subjectWords[query.subject]}${by === '' ? '' : ` by ${by}`}, ${query.from} to ${query.to}`,
    notes: [
      ...standingNotes(
        document,
        sources.filter(({ source }) => needed.some((one) => one === source)),
      ),
      ...answer.notices.map(({ sentence }) => sentence),
      citation(opened),
    ],
    source: citation(opened),
    countedOn: document.countedOn,
    base: document.policy.base,
    dimensions: dimensions.map((id) => ({ id, words: wordsOf(id) })),
    cells: answer.cells.map((cell) => ({ ...cell, labels: itemLabels({ opened, answer }, cell) })),
    measureWords: (measure) => measureWords[measure],
    labelOf: (dimension, code) => labelFor({ opened, answer }, dimension, code),
  };
}
/** The labels of a figure's codes, in their order. A total has codes of periods only. */
export function itemLabels(told, { keys }) {
  return keys.map((code, at) => labelFor(told, told.answer.dimensions[at] ?? 'YEAR', code));
}
function labelFor({ opened }, dimension, code) {
  return isAttribute(dimension)
    ? codeWords(dimension, code)
    : labelOf(opened.document, dimension, code);
}
function wordsOf(dimension) {
  if (isAttribute(dimension)) return attributeWords[dimension];
  return placesAndPeriods[dimension];
}
const placesAndPeriods = {
  NATION: 'Nation',
  REGION: 'Region',
  LOCAL_AUTHORITY: 'Local authority',
  YEAR: 'Year',
  QUARTER: 'Quarter',
};
//# sourceMappingURL=item.dataset.js.map
