import type { OutcomeDomain, OutcomeSource } from './outcome.vocabulary.js';

/** What a domain asks, and what the ends of its scale mean. */
export interface DomainDefinition {
  readonly domain: OutcomeDomain;
  readonly question: string;
  readonly worst: string;
  readonly best: string;
  /** Whose word counts most in this domain. */
  readonly sources: readonly OutcomeSource[];
}

/**
 * The domains follow the themes of the published evaluation and statistics annex; no official scale was found, so
 * questions and ends of the scale are a local setting.
 */
export const domainDefinitions: readonly DomainDefinition[] = [
  {
    domain: 'IMMIGRATION',
    question: 'Is the child’s right to be here settled, or on a way that they understand?',
    worst: 'No advice, and removal or refusal is near',
    best: 'Leave or status granted, or not needed',
    sources: ['HOME_OFFICE', 'SOLICITOR'],
  },
  {
    domain: 'SOCIAL_CARE',
    question: 'Does children’s services know the child, plan with them and keep to it?',
    worst: 'No social worker or plan',
    best: 'An active plan that the child took part in',
    sources: ['COUNCIL', 'CHILD'],
  },
  {
    domain: 'CRIMINAL_JUSTICE',
    question:
      'Is the child treated as a victim where they are one, with the defence of section 45 looked at?',
    worst: 'Prosecuted with nobody raising exploitation',
    best: 'No proceedings, or ended because of exploitation',
    sources: ['POLICE_OR_COURT', 'SOLICITOR'],
  },
  {
    domain: 'NRM',
    question: 'Is the child referred, informed, and their evidence heard?',
    worst: 'Not referred although indicators are there',
    best: 'A decision that rests on full evidence',
    sources: ['COMPETENT_AUTHORITY', 'GUARDIAN'],
  },
  {
    domain: 'EDUCATION',
    question: 'Is the child in school, college, training or work that suits them?',
    worst: 'In nothing, and nothing planned',
    best: 'Attends, takes part and has a next step',
    sources: ['SCHOOL', 'CHILD'],
  },
  {
    domain: 'HEALTH',
    question: 'Are needs of body and mind known and met?',
    worst: 'Serious needs without any care',
    best: 'Registered, cared for, and well',
    sources: ['HEALTH_SERVICE', 'CHILD'],
  },
  {
    domain: 'MISSING',
    question: 'Is the child safe from going missing and from being trafficked again?',
    worst: 'Missing often, or exploited again',
    best: 'Not missing for six months, and risks are fewer',
    sources: ['POLICE_OR_COURT', 'COUNCIL'],
  },
  {
    domain: 'SAFETY_OF_ACCOMMODATION',
    question: 'Is it safe where the child lives?',
    worst: 'Exploiters know the place or live near',
    best: 'Safe, suitable and settled',
    sources: ['COUNCIL', 'CHILD'],
  },
  {
    domain: 'RELATIONSHIPS',
    question: 'Does the child have people whom they trust, and a sense of who they are?',
    worst: 'Nobody but exploiters',
    best: 'Trusted people, faith and culture as they wish',
    sources: ['CHILD', 'GUARDIAN'],
  },
  {
    domain: 'LEGAL_REPRESENTATION',
    question: 'Does a competent solicitor act where one is needed?',
    worst: 'Needed and none found',
    best: 'Instructed, and understood by the child',
    sources: ['SOLICITOR', 'CHILD'],
  },
  {
    domain: 'VOICE',
    question: 'Is the child heard in what is decided about them?',
    worst: 'Decided over their head',
    best: 'Heard, and told what came of it',
    sources: ['CHILD'],
  },
  {
    domain: 'TRANSITION',
    question: 'Is the way into adult life prepared?',
    worst: 'Near 18 with nothing prepared',
    best: 'A plan agreed, with people and a home in it',
    sources: ['COUNCIL', 'CHILD'],
  },
];
