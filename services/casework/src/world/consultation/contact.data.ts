import type { LocalNeed } from '../../gap/gap.vocabulary.js';
import type { MatterKind, MatterSource, MatterSubject } from '../../matter/matter.vocabulary.js';

// What is written down of meetings: sentences that name no child and no place where one is.

export const meetingKinds = [
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'LOOKED_AFTER_REVIEW',
  'PATHWAY_REVIEW',
  'PROFESSIONALS_MEETING',
] as const;

export const told = {
  purposes: [
    'New information from the police',
    'Six-monthly review',
    'Whether the plan still holds',
  ],
  shared: [
    'Police and social care shared what they know of the address. The school had seen changes since the autumn.',
    'Everybody reported. The plan is kept, with a call each evening instead of once a week.',
    'The risk was weighed again. It is lower by day and unchanged at night.',
  ],
  decisions: [
    'A joint visit within three days. The plan is looked at again in four weeks.',
    'The police apply for a disruption order.',
    'The social worker asks the panel for funding.',
  ],
  ofOne: [
    'Wants to stay at the same school.',
    'Asked not to be interviewed again without the interpreter they know.',
    'Feels listened to since the last meeting.',
  ],
} as const;

export const todo = [
  'Ring the school about a place for after the holidays.',
  'Explain what was decided, with pictures, and ask what they think.',
  'Send the solicitor the notes of the meeting.',
  'Ask for the interpreter of last time.',
] as const;

export const gaps: readonly (readonly [LocalNeed, string])[] = [
  ['THERAPY', 'Nobody offers trauma therapy to under-18s without a wait of nine months.'],
  ['LEGAL_ADVICE', 'No solicitor with a legal aid contract for immigration takes new cases.'],
  ['INTERPRETER', 'No interpreter for Tigrinya who works face to face.'],
  ['SAFE_PLACEMENT', 'No foster placement outside the area of the group was found.'],
  ['EDUCATION_PLACE', 'The college takes nobody until September.'],
  ['YOUTH_SERVICE', 'The youth club has closed; there is nothing in the evenings.'],
];

export const matters: readonly {
  readonly kind: MatterKind;
  readonly subject: MatterSubject;
  readonly source: MatterSource;
  readonly text: string;
}[] = [
  {
    kind: 'COMPLAINT',
    subject: 'DELAY',
    source: 'CHILD',
    text: 'I waited three weeks for somebody to ring me back.',
  },
  {
    kind: 'COMPLAINT',
    subject: 'INFORMATION_SHARED',
    source: 'FAMILY_OR_CARER',
    text: 'The school knew of the meeting before we did.',
  },
  {
    kind: 'INCIDENT',
    subject: 'THREAT_TO_STAFF',
    source: 'STAFF',
    text: 'Followed to the car after a visit by a man who took a photograph of the number plate.',
  },
  {
    kind: 'INCIDENT',
    subject: 'LOST_DATA_OR_DEVICE',
    source: 'STAFF',
    text: 'A work telephone was left on a train. It was locked and wiped within the hour.',
  },
  {
    kind: 'COMPLAINT',
    subject: 'QUALITY_OF_SUPPORT',
    source: 'PROFESSIONAL',
    text: 'The notes of the review were not sent although we asked twice.',
  },
];
