import type {
  OutcomeDomain,
  OutcomeFactKind,
  OutcomeSource,
} from '../../outcome/outcome.vocabulary.js';

/** Goals with what is done for each, by whom. Plain words, no name and no place. */
export const goals: readonly {
  readonly domain: OutcomeDomain;
  readonly text: string;
  readonly words: string;
  readonly action: string;
  readonly owner: string;
}[] = [
  {
    domain: 'EDUCATION',
    text: 'A college place from the next term on',
    words: 'I want to learn English and build things.',
    action: 'Ask the virtual school for a place and a start date',
    owner: 'Social worker, council',
  },
  {
    domain: 'LEGAL_REPRESENTATION',
    text: 'A solicitor who takes the asylum claim',
    words: 'Somebody who tells me what happens.',
    action: 'Ring three firms with a legal aid contract',
    owner: 'Guardian',
  },
  {
    domain: 'HEALTH',
    text: 'Sleeps through most nights',
    words: 'The dreams should stop.',
    action: 'Referral to the trauma service through the doctor',
    owner: 'Looked-after children’s nurse',
  },
  {
    domain: 'MISSING',
    text: 'Tells somebody before going out',
    words: 'I do not want to be locked in.',
    action: 'Agree a code word and a curfew that the child can live with',
    owner: 'Guardian and carer',
  },
  {
    domain: 'CRIMINAL_JUSTICE',
    text: 'Exploitation is raised before the plea',
    words: 'I was told to do it.',
    action: 'Send the indicators to the solicitor and ask about section 45',
    owner: 'Guardian',
  },
  {
    domain: 'RELATIONSHIPS',
    text: 'News of the family',
    words: 'I want to know whether my mother is well.',
    action: 'Begin family tracing, if it is safe',
    owner: 'Guardian',
  },
];

export const reviewSummaries = [
  'The plan works. The child took part for the first time and asked two questions of their own.',
  'College has begun. The next step is a solicitor; the guardian asks again this week.',
  'Two goals are stuck with the council; escalated to the team manager.',
  'Fewer missing episodes since the curfew was agreed with the child.',
] as const;

export const outcomeFacts: readonly (readonly [OutcomeFactKind, OutcomeSource])[] = [
  ['SOLICITOR_INSTRUCTED', 'SOLICITOR'],
  ['SCHOOL_STARTED', 'SCHOOL'],
  ['PLACEMENT_STABLE', 'COUNCIL'],
  ['POSITIVE_REASONABLE_GROUNDS', 'COMPETENT_AUTHORITY'],
  ['DEFENCE_RAISED', 'SOLICITOR'],
  ['CHARGE_DROPPED', 'POLICE_OR_COURT'],
  ['LEAVE_GRANTED', 'HOME_OFFICE'],
  ['HEALTH_SERVICE_BEGUN', 'HEALTH_SERVICE'],
  ['PLACEMENT_MOVED', 'COUNCIL'],
];

export const wordsOfChild = [
  'It is better than when I came.',
  'I have people now.',
  'I still do not know what will happen.',
] as const;
