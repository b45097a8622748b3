import type { CallerType, CallOutcome } from '../../call/call.vocabulary.js';

/** A call as somebody might make it. */
export interface Story {
  readonly callerType: CallerType;
  readonly role: string | null;
  readonly told: string;
  readonly advice: string | null;
  readonly outcomes: readonly CallOutcome[];
  readonly inDanger?: true;
  readonly isExploiter?: true;
}

/** What people ring the line about: professionals most of all, then children, parents, and nobody in particular. */
export const stories: readonly Story[] = [
  {
    callerType: 'PROFESSIONAL',
    role: 'Social worker',
    told: 'A boy in a hostel says that a man collects his wages every Friday and keeps his papers.',
    advice: 'Keep him away from work tomorrow; tell the duty team now; an NRM referral can follow.',
    outcomes: ['CHILDRENS_SERVICES', 'NRM_ADVISED'],
  },
  {
    callerType: 'PROFESSIONAL',
    role: 'Police constable',
    told: 'Stopped a car with two adults and a girl who says that she is sixteen and does not know the town.',
    advice:
      'Speak with her alone through an interpreter by telephone; protect her powers of choice.',
    outcomes: ['POLICE', 'CHILDRENS_SERVICES', 'NRM_ADVISED'],
    inDanger: true,
  },
  {
    callerType: 'PROFESSIONAL',
    role: 'Teacher',
    told: 'A pupil has new phones and is tired; a friend says that she goes to houses after school.',
    advice: 'Record what was seen and said; tell the safeguarding lead and the council today.',
    outcomes: ['ADVICE_ONLY'],
  },
  {
    callerType: 'PROFESSIONAL',
    role: 'Nurse',
    told: 'A young person came with an older woman who answered every question.',
    advice:
      'See the young person alone; use our checklist; ring again when the doctor has seen them.',
    outcomes: ['ADVICE_ONLY'],
  },
  {
    callerType: 'PROFESSIONAL',
    role: 'Foster carer support worker',
    told: 'A boy placed yesterday has been rung eleven times by a number that he will not explain.',
    advice: 'Do not take the phone by force; agree who is answered; ring the police if he leaves.',
    outcomes: ['CONSULTATION'],
  },
  {
    callerType: 'PROFESSIONAL',
    role: 'Youth justice worker',
    told: 'In court tomorrow for cannabis; found locked in a house with plants and a mattress.',
    advice: 'Tell the solicitor tonight of section 45; an NRM referral before the hearing.',
    outcomes: ['NRM_ADVISED'],
  },
  {
    callerType: 'CHILD',
    role: null,
    told: 'Says that she must go to a hotel tonight and cannot say no.',
    advice: 'Where she can be safe now; 999 if anybody comes; we stay on the line.',
    outcomes: ['RANG_999', 'CHILDRENS_SERVICES'],
    inDanger: true,
  },
  {
    callerType: 'PARENT',
    role: null,
    told: 'Her son comes home with money and bruises and says that he owes people.',
    advice: 'Do not pay; tell the council and the school; 101 for the threats, 999 in danger.',
    outcomes: ['ADVICE_ONLY'],
  },
  {
    callerType: 'PUBLIC',
    role: null,
    told: 'Sees young people brought to a car wash before dawn and collected after dark.',
    advice: 'What was seen, when, and which plates: to the police tonight.',
    outcomes: ['POLICE'],
  },
  {
    callerType: 'UNKNOWN',
    role: null,
    told: 'Asks in which town a girl with a foreign name lives now. Rings off when asked who he is.',
    advice: null,
    outcomes: ['ADVICE_ONLY'],
    isExploiter: true,
  },
  {
    callerType: 'NUISANCE',
    role: null,
    told: 'Laughs and rings off.',
    advice: null,
    outcomes: [],
  },
  {
    callerType: 'SILENT',
    role: null,
    told: 'Breathing, then nothing.',
    advice: null,
    outcomes: [],
  },
];

/** What the paper on the desk says when all was quiet, and when it was not. */
export const handoverRemarks = [
  'Quiet after midnight. The printer is out of paper.',
  'The duty team of the county was slow to answer: twenty minutes.',
  'Two carers will ring in the morning about interpreters.',
  'All as on the page. The manager on call knows of the girl in danger.',
] as const;
