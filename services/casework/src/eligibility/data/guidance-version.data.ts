import type { GuidanceVersion, Pilot, PilotSite, RuleStatus } from '../rule-book.js';
import { confirmed, local, sharedSettings } from './setting.data.js';
import type { RuleSourceKey } from './source.data.js';

const at = (source: RuleSourceKey, status: RuleStatus, ...names: string[]): readonly PilotSite[] =>
  names.map((site) => ({ site, source, status }));

const oneToOneAreas = ['wales', 'east-midlands', 'west-midlands-ca'];
const announced = ['london', 'west-yorkshire', 'warwickshire'];
// The evaluation of 2023 names more sites than were announced; from when they took part is not known.
const evaluated = ['croydon', 'merseyside', 'north-yorkshire', 'west-midlands-ca'];

const notYet: Pilot = {
  sites: [],
  source: 'one-minute-guide',
  status: 'CONFIRMED',
  note: 'Announced only for 2021.',
};
const oneToOneTested: Pilot = {
  sites: at('one-minute-guide', 'CONFIRMED', ...oneToOneAreas),
  source: 'one-minute-guide',
  status: 'CONFIRMED',
  note: 'What makes a need exceptional was not found: a person judges it and gives the reason.',
};
const oneToOneKept: Pilot = {
  sites: at('service-choice', 'LOCAL_SETTING', ...oneToOneAreas),
  source: 'service-choice',
  status: 'LOCAL_SETTING',
  note: 'Whether the test went on after April 2024 was not found; kept until the service says otherwise.',
};
const postEighteenSuspended: Pilot = {
  sites: [],
  source: 'evaluation-news',
  status: 'CONFIRMED',
  note: 'Suspended by May 2024.',
};

const byParentalResponsibility = confirmed('BY_PARENTAL_RESPONSIBILITY', 'written-answer');

const fromMay2021: GuidanceVersion['settings'] = {
  ...sharedSettings,
  area: confirmed('SITES', 'roll-out-news'),
  model: byParentalResponsibility,
  timeLimitMonths: confirmed(
    null,
    'one-minute-guide',
    'The limit of 18 months was lifted at every site.',
  ),
};

/** Every version of the guidance known to us, oldest first. */
export const guidanceVersions: readonly GuidanceVersion[] = [
  {
    id: '2017-01',
    title: 'Early adopter sites: one-to-one support for every trafficked child',
    fromOn: '2017-01-30',
    isDayKnown: false,
    source: 'advocate-pages-2017',
    status: 'CONFIRMED',
    settings: {
      ...sharedSettings,
      area: confirmed('SITES', 'early-adopter-evaluation'),
      model: confirmed('ONE_TO_ONE_FOR_EVERY_CHILD', 'early-adopter-evaluation'),
      timeLimitMonths: local(
        18,
        'The source tells when the limit was lifted, not when it began.',
        'one-minute-guide',
      ),
    },
    exceptionalNeed: notYet,
    postEighteen: notYet,
  },
  {
    id: '2018-10',
    title: 'Direct workers, and Regional Practice Co-ordinators for children with somebody here',
    fromOn: '2018-10-01',
    isDayKnown: false,
    source: 'written-answer',
    status: 'CONFIRMED',
    settings: {
      ...sharedSettings,
      area: confirmed('SITES', 'rpc-assessment'),
      model: byParentalResponsibility,
      timeLimitMonths: confirmed(18, 'one-minute-guide'),
    },
    exceptionalNeed: notYet,
    postEighteen: notYet,
  },
  {
    id: '2021-05',
    title: 'Two thirds of authorities; three recommendations put to the test',
    fromOn: '2021-05-01',
    isDayKnown: false,
    source: 'roll-out-news',
    status: 'CONFIRMED',
    settings: fromMay2021,
    exceptionalNeed: oneToOneTested,
    postEighteen: {
      sites: at('one-minute-guide', 'CONFIRMED', ...announced),
      source: 'one-minute-guide',
      status: 'CONFIRMED',
    },
  },
  {
    id: '2021-11',
    title: 'Sites added; their names were not found',
    fromOn: '2021-11-18',
    isDayKnown: true,
    source: 'guidance-2021-11',
    status: 'CONFIRMED',
    settings: fromMay2021,
    exceptionalNeed: oneToOneTested,
    postEighteen: {
      sites: [
        ...at('one-minute-guide', 'CONFIRMED', ...announced),
        ...at('msa-evaluation', 'LOCAL_SETTING', ...evaluated),
      ],
      source: 'msa-evaluation',
      status: 'CONFIRMED',
      note: 'The sources disagree about the sites: those that only the evaluation names are a local setting.',
    },
  },
  {
    id: '2024-04',
    title: 'Direct work in person and at a distance, by need',
    fromOn: '2024-04-03',
    isDayKnown: true,
    source: 'guidance-2024-04',
    status: 'CONFIRMED',
    settings: fromMay2021,
    exceptionalNeed: oneToOneKept,
    postEighteen: {
      sites: at('service-choice', 'LOCAL_SETTING', ...announced, ...evaluated),
      source: 'service-choice',
      status: 'LOCAL_SETTING',
      note: 'Suspended by May 2024, on a day that was not found; kept until the version of that month.',
    },
  },
  {
    id: '2024-05',
    title: 'Post-18 support suspended',
    fromOn: '2024-05-14',
    isDayKnown: true,
    source: 'guidance-2024-05',
    status: 'CONFIRMED',
    settings: fromMay2021,
    exceptionalNeed: oneToOneKept,
    postEighteen: postEighteenSuspended,
  },
  {
    id: '2026-07',
    title: 'Every authority in England and Wales',
    fromOn: '2026-07-06',
    isDayKnown: true,
    source: 'contract-award',
    status: 'LOCAL_SETTING',
    note: 'The award is known from a summary; guidance to go with it was not found.',
    settings: {
      ...fromMay2021,
      area: local(
        'ALL_AUTHORITIES',
        'Taken from the award of the contract for all authorities.',
        'contract-award',
      ),
      model: local(
        'BY_PARENTAL_RESPONSIBILITY',
        'Kept as it was: no newer guidance was found.',
        'written-answer',
      ),
    },
    exceptionalNeed: oneToOneKept,
    postEighteen: postEighteenSuspended,
  },
];
