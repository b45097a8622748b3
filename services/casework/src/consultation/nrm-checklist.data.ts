import type { Provenance } from '../eligibility/index.js';

/** One thing to look for in a draft. */
export interface ChecklistItem extends Provenance {
  /** Stays the same from version to version while the question does. */
  readonly key: string;
  readonly text: string;
  readonly help: string;
}

/** The checklist from a day on. Reviews keep the version they were made with. */
export interface Checklist {
  readonly version: string;
  readonly fromOn: string;
  readonly items: readonly ChecklistItem[];
}

const local = {
  source: 'Working list of the service: no official checklist was found',
  status: 'LOCAL_SETTING',
} as const;
const guidance = {
  source: 'Home Office, devolved child decision-making guidance v6, 5 December 2023',
  status: 'CONFIRMED',
} as const;

const first: readonly ChecklistItem[] = [
  {
    key: 'child-presumed',
    text: 'Does it treat the young person as a child while age is not determined?',
    help: 'Where there is reason to think somebody may be under 18, they are presumed a child.',
    source: 'Interim guidance for Independent Child Trafficking Guardians, 14 May 2024',
    status: 'CONFIRMED',
  },
  {
    key: 'no-consent',
    text: 'Does it avoid resting on the consent of the child?',
    help: 'Nobody under 18 needs to consent to a referral to the NRM.',
    source: 'NRM guidance, adult (England and Wales), 20 October 2024',
    status: 'CONFIRMED',
  },
  {
    key: 'what-happened',
    text: 'Does it say what happened to the child, in order, with dates and places?',
    help: 'Acts: recruited, moved, harboured or received. Means need not be shown for a child.',
    ...local,
  },
  {
    key: 'purpose',
    text: 'Does it say for what the child was exploited, or was to be?',
    help: 'Criminal, sexual, labour, domestic servitude. County lines is a flag beside it.',
    ...local,
  },
  {
    key: 'indicators',
    text: 'Are the signs named, each with who saw it and when?',
    help: 'First-hand accounts before second-hand ones.',
    ...local,
  },
  {
    key: 'words-of-child',
    text: 'Are the words of the child given as theirs, without leading?',
    help: 'Late or partial telling is explained, not held against the child.',
    ...local,
  },
  {
    key: 'other-views',
    text: 'Does it answer what speaks against, such as an arrest for the same events?',
    help: 'What was recorded as an offence may be the exploitation itself.',
    ...local,
  },
  {
    key: 'attachments',
    text: 'Are reports attached: assessment, strategy discussion, police, school?',
    help: 'Decisions are made from what is in the file.',
    ...local,
  },
  {
    key: 'safety',
    text: 'Does it say that the child is safe now, and leave out where the child is?',
    help: 'Contact goes through the professional.',
    ...local,
  },
];

/** The checklists, oldest first. */
export const checklists: readonly Checklist[] = [
  { version: '1', fromOn: '2018-10-01', items: first },
  {
    version: '2',
    fromOn: '2021-06-01',
    items: [
      ...first,
      {
        key: 'which-authority',
        text: 'Is it clear who will decide: the national authority or a devolved panel?',
        help: 'A panel takes only children more than 100 days from 18 whose age is not in doubt.',
        ...guidance,
      },
    ],
  },
];

/** The checklist in force on a day. */
export function checklistOn(day: string): Checklist {
  const found = checklists.filter(({ fromOn }) => fromOn <= day).at(-1) ?? checklists[0];
  if (!found) throw new Error('There is no checklist.');
  return found;
}

/** The checklist of a version, or undefined when there is none of that name. */
export function checklistOf(version: string): Checklist | undefined {
  return checklists.find((one) => one.version === version);
}
