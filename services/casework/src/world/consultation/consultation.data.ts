import type { AdviceTopic, AgencyType } from '../../advice/advice.vocabulary.js';
import type {
  Indicator,
  NrmAdvice,
  SectionFortyFive,
} from '../../consultation/consultation.vocabulary.js';

// What professionals ask and RPCs advise: plain sentences that name no child and no place where one is.

/** A question as it comes, and what it mostly leads to. */
export interface Asked {
  readonly question: string;
  readonly indicators: readonly Indicator[];
  readonly nrm: NrmAdvice;
  readonly defence: SectionFortyFive;
  readonly topics: readonly AdviceTopic[];
}

export const asked: readonly Asked[] = [
  {
    question:
      'A boy comes home with new shoes and two telephones and will not say from whom. Is that enough for the NRM?',
    indicators: ['UNEXPLAINED_MONEY_OR_GOODS', 'SEVERAL_TELEPHONES', 'MISSING_EPISODES'],
    nrm: 'REFER',
    defence: 'NO_PROCEEDINGS',
    topics: ['NRM', 'SAFETY_PLANNING'],
  },
  {
    question:
      'Charged with supplying drugs in a town he does not know. The solicitor has not heard of a defence for him.',
    indicators: ['DRUGS_FOUND', 'FOUND_FAR_FROM_HOME', 'DEBT'],
    nrm: 'REFER',
    defence: 'ADVISED',
    topics: ['SECTION_45', 'CRIMINAL_PROCEEDINGS', 'NRM'],
  },
  {
    question: 'The team wants to close. She still meets the adults who worried us in spring.',
    indicators: ['OLDER_ASSOCIATES', 'CONTROLLED_BY_OTHERS'],
    nrm: 'ALREADY_REFERRED',
    defence: 'NOT_DISCUSSED',
    topics: ['SUPPORT', 'SAFETY_PLANNING'],
  },
  {
    question: 'Could you look at our draft for the NRM before it is sent?',
    indicators: ['FOUND_AT_WORKPLACE', 'FALSE_DOCUMENTS'],
    nrm: 'REVIEW_OF_DRAFT',
    defence: 'NO_PROCEEDINGS',
    topics: ['NRM'],
  },
  {
    question: 'School says he has not come for three weeks and was seen in a taxi at night.',
    indicators: ['OUT_OF_EDUCATION', 'MISSING_EPISODES', 'FEARFUL'],
    nrm: 'NOT_YET',
    defence: 'NO_PROCEEDINGS',
    topics: ['EXPLOITATION_INDICATORS', 'EDUCATION'],
  },
  {
    question: 'An adult sends her lifts and presents. She says he is her boyfriend.',
    indicators: ['ONLINE_GROOMING', 'OLDER_ASSOCIATES', 'SEXUAL_HEALTH_CONCERN'],
    nrm: 'REFER',
    defence: 'NOT_DISCUSSED',
    topics: ['NRM', 'HEALTH', 'SAFETY_PLANNING'],
  },
];

export const adviceTexts: Readonly<Record<AdviceTopic, readonly string[]>> = {
  EXPLOITATION_INDICATORS: [
    'Write down each sign with who saw it and when, and share it at the next meeting.',
  ],
  NRM: [
    'Refer to the NRM this week; consent of the child is not needed.',
    'Add to the draft what the child said in their own words, and attach the strategy discussion.',
  ],
  SAFETY_PLANNING: [
    'Make a safety plan with the carer: whom to ring, what to take, where to go.',
    'Ask for a disruption order against the adult who waits outside.',
  ],
  SUPPORT: ['Keep the case open until a child in need review has been held.'],
  CRIMINAL_PROCEEDINGS: ['Ask the prosecution to wait for the conclusive grounds decision.'],
  SECTION_45: [
    'Tell the solicitor in writing of the defence of section 45 and of the NRM referral.',
  ],
  IMMIGRATION: ['Ask the solicitor to apply for leave on the ground of the positive decision.'],
  ACCOMMODATION: ['Look again for a placement out of reach of the group.'],
  EDUCATION: ['Hold a place at the school and agree a way there that is safe.'],
  HEALTH: ['Offer an appointment with the sexual health nurse, with a choice of who comes along.'],
  GUARDIAN_INVOLVED: ['Invite the guardian to the next meeting, and send the notes of this one.'],
  OTHER: ['Tell the neighbouring force what is known of the number plate.'],
};

export const reasonsNotDone = [
  'No officer was free, they say.',
  'The manager did not agree that the threshold was met.',
  'The worker has left and nobody took it up.',
] as const;

export const overtakenBy = [
  'The child moved to another authority.',
  'The charge was dropped first.',
];

export const outcomes = {
  BETTER: [
    'The referral was made and a positive decision followed.',
    'The prosecution stopped the case.',
    'The child is in school again and has not been missing since.',
  ],
  SAME: ['The plan was changed, but the child still goes to the same people.'],
  WORSE: ['The child was moved away from school and friends.'],
  TOO_EARLY_TO_SAY: ['The plan is new. Ask again next month.'],
} as const;

/** Who asks, as an agency of an authority calls them. */
export const clients: readonly {
  readonly type: AgencyType;
  readonly roles: readonly string[];
  readonly agency: (place: string) => string;
}[] = [
  {
    type: 'CHILDRENS_SERVICES',
    roles: ['Social worker', 'Team manager', 'Family support worker'],
    agency: (place) => `${place}, children’s services`,
  },
  {
    type: 'POLICE',
    roles: ['Constable', 'Detective sergeant'],
    agency: (place) => `Police team for ${place}`,
  },
  {
    type: 'YOUTH_JUSTICE',
    roles: ['Youth justice worker'],
    agency: (place) => `${place}, youth justice`,
  },
  {
    type: 'EDUCATION',
    roles: ['Safeguarding lead', 'Head of year'],
    agency: (place) => `A school in ${place}`,
  },
  { type: 'HEALTH', roles: ['School nurse'], agency: (place) => `Health service of ${place}` },
];

export const clientNames = [
  'Ash Sampleby',
  'Bren Exampleton',
  'Cas Mockridge',
  'Dee Placeholder',
  'Eirian Ffugley',
  'Fran Testworth',
  'Gil Demofield',
] as const;
