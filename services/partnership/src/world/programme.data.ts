import type { CourseTopic, LearningAim } from '../course/index.js';

/** A course of the demo world. */
export interface DemoCourse {
  readonly title: string;
  readonly titleCy: string;
  readonly topics: readonly CourseTopic[];
  readonly minutes: number;
  readonly aims: readonly LearningAim[];
}

/** The courses of the demo world. */
export const demoCourses: readonly DemoCourse[] = [
  {
    title: 'Indicators of child exploitation',
    titleCy: 'Dangosyddion camfanteisio ar blant',
    topics: ['INDICATORS'],
    minutes: 90,
    aims: [
      {
        text: 'Name the indicators that a child may be exploited',
        textCy: 'Enwi’r dangosyddion y gallai plentyn gael ei gamfanteisio',
      },
      {
        text: 'Tell what a child says from what it shows',
        textCy: 'Gwahaniaethu rhwng yr hyn y mae plentyn yn ei ddweud a’i ddangos',
      },
    ],
  },
  {
    title: 'The National Referral Mechanism, step by step',
    titleCy: 'Y Mecanwaith Atgyfeirio Cenedlaethol, gam wrth gam',
    topics: ['NRM_PROCESS'],
    minutes: 60,
    aims: [
      { text: 'Say who refers, and when', textCy: 'Dweud pwy sy’n atgyfeirio, a phryd' },
      { text: 'Write a referral that stands', textCy: 'Ysgrifennu atgyfeiriad sy’n dal' },
    ],
  },
  {
    title: 'Responding to exploited children',
    titleCy: 'Ymateb i blant y camfanteisir arnynt',
    topics: ['RESPONDING', 'INDICATORS'],
    minutes: 120,
    aims: [
      { text: 'Make a safety plan with a child', textCy: 'Llunio cynllun diogelwch gyda phlentyn' },
      { text: 'Bring the right agencies together', textCy: 'Dod â’r asiantaethau cywir ynghyd' },
    ],
  },
  {
    title: 'The statutory defence of section 45',
    titleCy: 'Yr amddiffyniad statudol o dan adran 45',
    topics: ['SECTION_45'],
    minutes: 60,
    aims: [
      {
        text: 'Say for whom and for what the defence is',
        textCy: 'Dweud i bwy ac ar gyfer beth y mae’r amddiffyniad',
      },
      {
        text: 'Raise it with a child’s solicitor in time',
        textCy: 'Ei godi gyda chyfreithiwr plentyn mewn pryd',
      },
    ],
  },
];

/** Teams of the demo world, for authorities that have none: obviously made up. */
export const demoTeams: readonly { readonly name: string; readonly gssCode: string }[] = [
  { name: 'Assessment team north (example)', gssCode: 'E10000030' },
  { name: 'Youth justice team (example)', gssCode: 'E10000030' },
  { name: 'Children in care team (example)', gssCode: 'E10000030' },
  { name: 'Front door team (example)', gssCode: 'E08000003' },
  { name: 'Tîm y drws ffrynt (enghraifft)', gssCode: 'W06000011' },
];

/** Given and family names out of which people of the demo world are made. */
export const demoNames = {
  given: [
    'Ana',
    'Bram',
    'Cerys',
    'Dev',
    'Efa',
    'Femi',
    'Gwen',
    'Hari',
    'Ines',
    'Jonah',
    'Kofi',
    'Lowri',
    'Mina',
    'Nia',
    'Omar',
    'Petra',
  ],
  family: ['Example', 'Sample', 'Specimen', 'Placeholder', 'Madeup', 'Sampl'],
} as const;

/** When sessions of the demo world are, in days from its day; the course by its place in the list. */
export interface DemoSession {
  readonly inDays: number;
  readonly time: string;
  readonly course: number;
  readonly trainer: 'rpc' | 'organiser';
  readonly mode: 'ONLINE' | 'IN_PERSON';
  readonly capacity: number;
  readonly isCancelled?: true;
}

export const demoSessions: readonly DemoSession[] = [
  ...[-420, -330, -260, -190, -150, -115, -80, -52, -31, -17, -9].map((inDays, at) => ({
    inDays,
    time: at % 2 === 0 ? '10:00' : '14:00',
    course: at % 4,
    trainer: at % 3 === 2 ? ('organiser' as const) : ('rpc' as const),
    mode: at % 2 === 0 ? ('ONLINE' as const) : ('IN_PERSON' as const),
    capacity: 16,
  })),
  { inDays: 0, time: '09:00', course: 0, trainer: 'rpc', mode: 'ONLINE', capacity: 12 },
  { inDays: 5, time: '10:00', course: 3, trainer: 'rpc', mode: 'ONLINE', capacity: 8 },
  { inDays: 8, time: '14:00', course: 1, trainer: 'organiser', mode: 'ONLINE', capacity: 20 },
  {
    inDays: 12,
    time: '10:00',
    course: 2,
    trainer: 'rpc',
    mode: 'IN_PERSON',
    capacity: 16,
    isCancelled: true,
  },
  { inDays: 15, time: '10:00', course: 0, trainer: 'rpc', mode: 'IN_PERSON', capacity: 16 },
  { inDays: 22, time: '10:00', course: 0, trainer: 'rpc', mode: 'IN_PERSON', capacity: 16 },
  { inDays: 29, time: '10:00', course: 0, trainer: 'rpc', mode: 'IN_PERSON', capacity: 16 },
];
