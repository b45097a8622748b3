import { labelOf } from '../export/labels.js';
import type { Dataset } from '../export/dataset.js';
import { citation, standingNotes } from '../export/notes.js';
import type { ItemTold } from './item.queries.js';
import { isAttribute, type ItemDimension, type ItemMeasure } from './plan.js';
import { sourcesOf, type Subject } from './subject.data.js';
import { attributeWords, codeWords } from './words.data.js';

const subjectWords: Readonly<Record<Subject, string>> = {
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

const measureWords: Readonly<Record<ItemMeasure, string>> = { COUNT: 'Number', SHARE: 'Share' };

/** An answer about what the service did, for files. */
export function itemDataset({ opened, answer }: ItemTold): Dataset {
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
    measureWords: (measure) => measureWords[measure as ItemMeasure],
    labelOf: (dimension, code) => labelFor({ opened, answer }, dimension as ItemDimension, code),
  };
}

/** The labels of a figure's codes, in their order. A total has codes of periods only. */
export function itemLabels(
  told: ItemTold,
  { keys }: { readonly keys: readonly string[] },
): readonly string[] {
  return keys.map((code, at) => labelFor(told, told.answer.dimensions[at] ?? 'YEAR', code));
}

function labelFor({ opened }: ItemTold, dimension: ItemDimension, code: string): string {
  return isAttribute(dimension)
    ? codeWords(dimension, code)
    : labelOf(opened.document, dimension, code);
}

function wordsOf(dimension: ItemDimension): string {
  if (isAttribute(dimension)) return attributeWords[dimension];
  return placesAndPeriods[dimension];
}

const placesAndPeriods = {
  NATION: 'Nation',
  REGION: 'Region',
  LOCAL_AUTHORITY: 'Local authority',
  YEAR: 'Year',
  QUARTER: 'Quarter',
} as const;
