import type { RuleSource } from '../rule-book.js';

/** The documents that the rules rest on, by key. */
export const ruleSources = {
  'advocate-pages-2017': {
    title: 'Manchester and Stockport safeguarding boards on trafficking advocates',
    dated: '2017 to 2018',
  },
  'early-adopter-evaluation': {
    title: 'Home Office evaluation of guardians in the early adopter sites',
    dated: 'July 2019',
  },
  'rpc-assessment': {
    title: 'Home Office assessment of Regional Practice Co-ordinators, with its data tables',
    dated: 'October 2020',
  },
  'rpc-news': {
    title: 'ECPAT UK on the assessment of Regional Practice Co-ordinators',
    dated: '11 November 2020',
  },
  'written-answer': {
    title: 'Written answer on children without a guardian',
    dated: '25 January 2021',
  },
  'one-minute-guide': {
    title: 'Surrey one-minute guide to guardians',
    dated: 'undated, written for the roll-out of 2021',
  },
  'roll-out-news': { title: 'ECPAT UK on the roll-out of guardians', dated: '25 May 2021' },
  'partnership-notice': {
    title: 'Blackburn, Blackpool and Lancashire safeguarding partnership on guardians',
    dated: '2021',
  },
  'guidance-2021-11': {
    title: 'Interim guidance for guardians, change of November 2021',
    dated: '18 November 2021',
  },
  'guidance-2024-04': {
    title: 'Interim guidance for guardians, version of April 2024',
    dated: '3 April 2024',
  },
  'guidance-2024-05': {
    title: 'Interim guidance for guardians, version of May 2024',
    dated: '14 May 2024',
  },
  'msa-evaluation': {
    title: 'Evaluation of the three recommendations tested in guardian sites',
    dated: 'March 2023, published 21 May 2024',
  },
  'evaluation-news': { title: 'ECPAT UK on that evaluation', dated: '22 May 2024' },
  'contract-award': {
    title: 'Award of the guardian contract for all authorities',
    dated: '19 June 2026',
  },
  'children-act': { title: 'Children Act 1989', dated: '1989' },
  'wales-act': { title: 'Social Services and Well-being (Wales) Act 2014', dated: '2014' },
  'service-choice': {
    title: 'Choice of the service, where no source was found',
    dated: 'to be confirmed by the service',
  },
} as const satisfies Record<string, RuleSource>;

/** Key of a source. */
export type RuleSourceKey = keyof typeof ruleSources;
