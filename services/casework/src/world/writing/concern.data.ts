import type { ExploitationType } from '../../child/child.vocabulary.js';

/** What referrers write, by the kind of exploitation. */
export const concerns: Readonly<Record<ExploitationType, readonly string[]>> = {
  CRIMINAL: [
    'Found in a house where cannabis was grown, with a mattress on the floor and no way to ring anybody.',
    'Arrested for the third time with drugs in a town far from home. Owes money to somebody older.',
    'New clothes, two phones, away for nights at a time. Says there is no choice.',
    'Picked up at a station by older people, according to a friend. Will not say more.',
  ],
  SEXUAL: [
    'Taken to hotels by adults whom she calls friends. Given gifts, afraid to stop.',
    'Told a nurse of being sold. Asks that nobody at home be told.',
    'Online contact with an adult who sends taxis. Missing for two nights last week.',
  ],
  LABOUR: [
    'Found at work in a car wash, living behind it, paid in food.',
    'Worked in a nail bar from morning to night; the papers are with the owner.',
    'Worked on building sites on the way here to pay for the journey; the debt goes on.',
  ],
  DOMESTIC_SERVITUDE: [
    'Looks after three small children all day, is not in school and sleeps in the kitchen.',
    'Brought as a niece; cleans several houses and may not go out alone.',
  ],
  ORGAN_HARVESTING: ['Speaks of an operation before the journey and does not know what was done.'],
  NOT_KNOWN: [
    'Arrived alone and is afraid of a person who waits outside. What happened is not known yet.',
    'Collected from a lorry with three others. Had a number written on the hand and was told to ring it.',
  ],
};

/** Who sends referrals in the demo world: kinds of organisation, with roles. */
export const referrerRoles = {
  POLICE: [
    'Detective constable',
    'Police constable, missing persons',
    'Sergeant, child exploitation team',
  ],
  LOCAL_AUTHORITY: ['Social worker', 'Team manager', 'Personal adviser', 'Youth justice worker'],
  HOME_OFFICE: ['Border Force officer', 'Immigration officer'],
  NGO: ['Caseworker', 'Outreach worker'],
  HEALTH: ['Safeguarding nurse'],
} as const;

export const homeOfficeTeams = [
  'Home Office - UK Border Force UKBF',
  'Home Office - Asylum Group - Asylum Support Safeguarding Hub',
] as const;
export const charities = [
  'Unseen',
  'The Salvation Army',
  'National Society for the Prevention of Cruelty to Children NSPCC CTAC',
  'Migrant Help',
] as const;
export const questions = [
  'Who holds parental responsibility, and is that person in the UK?',
  'Which council is responsible for the child tonight?',
  'Has the age been assessed, and by whom?',
] as const;
