// cspell:disable
import type { TwoTongues } from '../tongue/index.js';

/** One part of a safety plan: what always stands there, and what is filled in with the caller. */
export interface PlanSection {
  readonly key: string;
  readonly title: TwoTongues;
  /** What every plan says here. */
  readonly always: TwoTongues;
  /** What is asked and filled in; nothing where nothing is. */
  readonly asks?: TwoTongues;
}

/** A template from its day on. A plan keeps the version that it was written by. */
export interface PlanTemplate {
  readonly version: string;
  readonly fromOn: string;
  readonly source: string;
  readonly status: 'CONFIRMED' | 'LOCAL_SETTING';
  readonly sections: readonly PlanSection[];
}

const draft = { forTranslator: true } as const;

/** The templates of the immediate safety plan, oldest first. */
export const planTemplates: readonly PlanTemplate[] = [
  {
    version: '2017-01',
    fromOn: '2017-01-30',
    source: 'Choice of the service, where no source was found',
    status: 'LOCAL_SETTING',
    sections: [
      {
        key: 'danger',
        title: { en: 'In danger', cy: 'Mewn perygl', ...draft },
        always: {
          en: 'Ring 999 first. If you cannot speak, ring 999, then press 55.',
          cy: 'Ffoniwch 999 yn gyntaf. Os na allwch siarad, ffoniwch 999, yna pwyswch 55.',
          ...draft,
        },
      },
      {
        key: 'tonight',
        title: { en: 'Tonight', cy: 'Heno', ...draft },
        always: {
          en: 'The child is not left alone with anybody whom they fear.',
          cy: 'Nid yw’r plentyn yn cael ei adael ar ei ben ei hun gyda neb y mae’n ei ofni.',
          ...draft,
        },
        asks: {
          en: 'Who stays with the child tonight, and until when',
          cy: 'Pwy sy’n aros gyda’r plentyn heno, a than pryd',
          ...draft,
        },
      },
      {
        key: 'contact',
        title: { en: 'Telephone and messages', cy: 'Ffôn a negeseuon', ...draft },
        always: {
          en: 'The number is not given to anybody. Location sharing is off.',
          cy: 'Ni roddir y rhif i neb. Mae rhannu lleoliad wedi’i ddiffodd.',
          ...draft,
        },
        asks: {
          en: 'How the child can be reached safely, and who must not be answered',
          cy: 'Sut mae cysylltu â’r plentyn yn ddiogel, a phwy na ddylid ei ateb',
          ...draft,
        },
      },
      {
        key: 'missing',
        title: { en: 'If the child goes missing', cy: 'Os aiff y plentyn ar goll', ...draft },
        always: {
          en: 'Ring the police at once, not in the morning. Say that the child may be trafficked.',
          cy: 'Ffoniwch yr heddlu ar unwaith, nid yn y bore. Dywedwch y gall y plentyn fod wedi’i fasnachu.',
          ...draft,
        },
        asks: {
          en: 'Who rings, and after how long',
          cy: 'Pwy sy’n ffonio, ac ar ôl faint o amser',
          ...draft,
        },
      },
      {
        key: 'next',
        title: { en: 'Tomorrow', cy: 'Yfory', ...draft },
        always: {
          en: 'Children’s services know. The line answers day and night: 0800 043 4303.',
          cy: 'Mae’r gwasanaethau plant yn gwybod. Mae’r llinell yn ateb ddydd a nos: 0800 043 4303.',
          ...draft,
        },
        asks: {
          en: 'Who does what next, and when the plan is looked at again',
          cy: 'Pwy sy’n gwneud beth nesaf, a phryd yr edrychir ar y cynllun eto',
          ...draft,
        },
      },
    ],
  },
];

/** Words around a plan: the mail that brings it, and the page that shows it. */
export const planWords = {
  subject: { en: 'Safety plan', cy: 'Cynllun diogelwch', ...draft },
  mail: {
    en: 'You were promised a safety plan on the line. Open it with this link, which works for two days:',
    cy: 'Addawyd cynllun diogelwch i chi ar y llinell. Agorwch ef gyda’r ddolen hon, sy’n gweithio am ddau ddiwrnod:',
    ...draft,
  },
  danger: {
    en: 'In danger ring 999 first.',
    cy: 'Mewn perygl, ffoniwch 999 yn gyntaf.',
    ...draft,
  },
  notForYou: {
    en: 'If you did not ring the line, delete this mail and tell us: 0800 043 4303.',
    cy: 'Os na wnaethoch ffonio’r llinell, dilëwch y neges hon a rhowch wybod i ni: 0800 043 4303.',
    ...draft,
  },
  confirm: {
    en: 'Show the plan and confirm that I have it',
    cy: 'Dangos y cynllun a chadarnhau ei fod gen i',
    ...draft,
  },
  confirmed: {
    en: 'We know that you have it. Write down what you need: this page can be opened again until the link ends.',
    cy: 'Rydym yn gwybod ei fod gennych. Nodwch yr hyn sydd ei angen arnoch: gellir agor y dudalen hon eto nes i’r ddolen ddod i ben.',
    ...draft,
  },
  over: {
    en: 'This link no longer works. Ring the line for a new one: 0800 043 4303, day and night.',
    cy: 'Nid yw’r ddolen hon yn gweithio mwyach. Ffoniwch y llinell am un newydd: 0800 043 4303, ddydd a nos.',
    ...draft,
  },
  before: {
    en: 'The plan is about a child’s safety. Open it where nobody reads along.',
    cy: 'Mae’r cynllun yn ymwneud â diogelwch plentyn. Agorwch ef lle nad oes neb arall yn darllen.',
    ...draft,
  },
} as const satisfies Record<string, TwoTongues>;
