import type { Door, Role } from '../viewer/index.js';

/** A made-up person of the trial. They exist nowhere else: production does not start with them. */
export interface DemoPerson {
  /** The fixed name to sign in with, and the subject of the tokens. */
  readonly subject: string;
  readonly name: string;
  readonly door: Exclude<Door, 'service'>;
  readonly role: Role;
  readonly agency?: string;
  /** What they are, as they would say it. */
  readonly title: string;
  /** What there is for them to do. */
  readonly does: string;
}

const surreyCountyCouncil = 'E10000030';
const surreyPolice = 'E23000031';
const homeOffice = 'home-office';

function staff(subject: string, name: string, role: Role, title: string, does: string): DemoPerson {
  return { subject, name, door: 'first-party', role, title, does };
}

function partner(
  subject: string,
  name: string,
  role: Role,
  agency: string,
  title: string,
  does: string,
): DemoPerson {
  return { subject, name, door: 'partner', role, agency, title, does };
}

/** Everybody one can be in a trial, in the order in which they are offered. */
export const demoPeople: readonly DemoPerson[] = [
  staff(
    'manager',
    'Mara Example',
    'manager',
    'Service manager',
    'Triages referrals, allocates guardians, watches the clocks',
  ),
  staff(
    'direct-worker',
    'Dilys Example',
    'direct-worker',
    'Direct worker',
    'Guardian of children with nobody here to care for them',
  ),
  staff(
    'rpc',
    'Ravi Example',
    'rpc',
    'Regional Practice Coordinator',
    'Helps a child through the professionals around them',
  ),
  staff(
    'line',
    'Lena Example',
    'line',
    'Support line adviser',
    'Answers professionals who ring, day and night',
  ),
  staff(
    'organiser',
    'Owen Example',
    'organiser',
    'Session organiser',
    'Plans awareness sessions and keeps their registers',
  ),
  staff(
    'manager-2',
    'Milo Example',
    'manager',
    'Second service manager',
    'The other one of two at once; approves what the first drafted',
  ),
  staff(
    'direct-worker-2',
    'Danso Example',
    'direct-worker',
    'Second direct worker',
    'Takes over when a child changes guardian',
  ),
  staff(
    'auditor',
    'Aurora Example',
    'auditor',
    'Information governance',
    'Sees who looked at which record, and why',
  ),
  staff(
    'steward',
    'Stella Example',
    'steward',
    'Statistics steward',
    'Looks at pairs of records that may be of one child',
  ),
  staff(
    'steward-2',
    'Samir Example',
    'steward',
    'Second statistics steward',
    'Looks at the same pairs without knowing what the first one said',
  ),
  staff(
    'adjudicator',
    'Ada Example',
    'adjudicator',
    'Link reviewer',
    'Decides whether two records are the same child',
  ),
  {
    subject: 'analyst',
    name: 'Anwen Example',
    door: 'analyst',
    role: 'analyst',
    title: 'Analyst',
    does: 'Asks for protected numbers, never for people',
  },
  partner(
    'partner-surrey',
    'Petra Example',
    'partner',
    surreyCountyCouncil,
    'Surrey County Council',
    'Sees what the council’s sharing agreement says',
  ),
  partner(
    'partner-police',
    'Piers Example',
    'partner',
    surreyPolice,
    'Surrey Police',
    'Sees what the force’s sharing agreement says',
  ),
  partner(
    'home-office',
    'Hana Example',
    'contract-manager',
    homeOffice,
    'Home Office contract manager',
    'Sees protected statistics only',
  ),
  partner(
    'competent-authority',
    'Cora Example',
    'competent-authority',
    homeOffice,
    'Competent authority',
    'Decides National Referral Mechanism cases',
  ),
];

/** The demo person of that name, if there is one. */
export function demoPerson(subject: string): DemoPerson | undefined {
  return demoPeople.find((person) => person.subject === subject);
}

export { cameLately, firstSessions } from './first-sessions.js';
