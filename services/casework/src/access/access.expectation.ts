import type { Role } from '@ictg/kit/viewer';

/** The made-up children of the matrix, by why somebody may see them. */
export const children = {
  open: 'nobody works with this child yet',
  restricted: 'restricted to manager-2 and rpc',
  own: 'direct-worker works with this child',
  covered: 'a colleague on leave works with this child; direct-worker-2 covers',
  former: 'direct-worker worked with this child until yesterday',
} as const;
export type ChildKey = keyof typeof children;

/** How much of a child somebody may see. */
export type Level = 'all' | 'card' | 'reference' | 'nothing';

/** What each level shows: record ids by their prefix, and columns by their personal-data level or by name. */
export const levels: Readonly<
  Record<Level, { readonly ids: readonly string[]; readonly shows: readonly string[] }>
> = {
  // Where a child is has a lock of its own and is in no answer to a query, whoever asks.
  all: {
    ids: [
      'chi',
      'ref',
      'sup',
      'all',
      'tml',
      'tsk',
      'prr',
      'age',
      'leg',
      'alt',
      'lnk',
      'inf',
      'off',
      'cac',
      'nrm',
      'con',
      'cti',
      'nrv',
      'adv',
      'ctc',
      'ccd',
      'act',
      'gap',
      'mat',
    ],
    shows: ['none', 'identity', 'sensitive', 'professional'],
  },
  // Enough to recognise the child and to know that somebody works with it.
  card: { ids: ['chi', 'sup'], shows: ['reference', 'given_names', 'family_name', 'other_names'] },
  // Information governance reads who looked at which record, and of the child its reference alone.
  reference: { ids: [], shows: ['reference'] },
  nothing: { ids: [], shows: [] },
};

/** Somebody who asks, and what they may see of each child. What is not said is nothing. */
export interface Person {
  readonly subject: string;
  readonly role: Role | null;
  readonly sees: Readonly<Partial<Record<ChildKey, Level>>>;
}

const exceptRestricted = { open: 'all', own: 'all', covered: 'all', former: 'all' } as const;

/** The one table of who sees what. */
export const people: readonly Person[] = [
  { subject: 'manager', role: 'manager', sees: exceptRestricted },
  { subject: 'manager-2', role: 'manager', sees: { ...exceptRestricted, restricted: 'all' } },
  { subject: 'direct-worker', role: 'direct-worker', sees: { own: 'all' } },
  { subject: 'direct-worker-2', role: 'direct-worker', sees: { covered: 'all' } },
  { subject: 'rpc', role: 'rpc', sees: { restricted: 'all' } },
  { subject: 'regional-practitioner', role: 'regional-practitioner', sees: {} },
  { subject: 'post-18-worker', role: 'post-18-worker', sees: {} },
  {
    subject: 'line',
    role: 'line',
    sees: { open: 'card', own: 'card', covered: 'card', former: 'card' },
  },
  { subject: 'organiser', role: 'organiser', sees: {} },
  { subject: 'analyst', role: 'analyst', sees: {} },
  { subject: 'steward', role: 'steward', sees: {} },
  { subject: 'steward-2', role: 'steward', sees: {} },
  { subject: 'adjudicator', role: 'adjudicator', sees: {} },
  {
    subject: 'auditor',
    role: 'auditor',
    sees: {
      open: 'reference',
      restricted: 'reference',
      own: 'reference',
      covered: 'reference',
      former: 'reference',
    },
  },
  { subject: 'partner-surrey', role: 'partner', sees: {} },
  { subject: 'partner-police', role: 'partner', sees: {} },
  { subject: 'home-office', role: 'contract-manager', sees: {} },
  { subject: 'competent-authority', role: 'competent-authority', sees: {} },
  { subject: 'nobody', role: null, sees: {} },
];

const practitioners = ['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker'] as const;
const staff = ['manager', 'line', 'organiser', ...practitioners] as const;

/** Whether a child exists for somebody who may see that much of it. */
export function exists(level: Level | undefined): boolean {
  return level === 'all' || level === 'card';
}

/** Who may call each command at all. A command that is not here fails the matrix. */
export const commands: Readonly<Record<string, readonly Role[]>> = {
  recordParentalResponsibility: ['manager', ...practitioners],
  recordAgeDetermination: ['manager', ...practitioners],
  recordLegalStatus: ['manager', ...practitioners],
  addAlert: ['manager', ...practitioners],
  endAlert: ['manager', ...practitioners],
  linkChild: ['manager', ...practitioners],
  changeChildIdentity: ['manager', ...practitioners],
  restrictChild: ['manager'],
  liftRestriction: ['manager'],
  saveDraft: staff,
  deleteDraft: staff,
  draftGuidanceVersion: ['manager'],
  changeGuidanceDraft: ['manager'],
  submitGuidanceVersion: ['manager'],
  approveGuidanceVersion: ['manager'],
  withdrawGuidanceDraft: ['manager'],
  draftSetting: ['manager'],
  approveSetting: ['manager'],
  withdrawSetting: ['manager'],
  draftSiteChange: ['manager'],
  approveSiteChange: ['manager'],
  withdrawSiteChange: ['manager'],
  addStaffMember: ['manager'],
  changeStaffMember: ['manager'],
  addPost: ['manager'],
  endPost: ['manager'],
  recordLeave: ['manager'],
  cancelLeave: ['manager'],
  setOnCall: ['manager'],
  allocateWorker: ['manager'],
  reallocateWorker: ['manager'],
  changeRoute: ['manager'],
  recordFirstContact: ['manager', ...practitioners],
  beginWork: ['manager', ...practitioners],
  planEnding: ['manager', ...practitioners],
  cancelEnding: ['manager', ...practitioners],
  closeSupport: ['manager'],
  reopenSupport: ['manager'],
  reallocateInBulk: ['manager'],
  submitReferral: ['manager', 'line'],
  acknowledgeReferral: ['manager'],
  startTriage: ['manager'],
  requestInformation: ['manager'],
  recordInformation: ['manager'],
  acceptReferral: ['manager'],
  declineReferral: ['manager'],
  markReferralDuplicate: ['manager'],
  attachReferral: ['manager'],
  confirmSender: ['manager'],
  withdrawReferral: ['manager'],
  freezeContractReturn: ['manager'],
  recordConsultation: ['manager', 'rpc'],
  changeConsultation: ['manager', 'rpc'],
  giveConsultationAdvice: ['manager', 'rpc'],
  followUpConsultation: ['manager', 'rpc'],
  closeConsultation: ['manager', 'rpc'],
  closeConsultationWithoutAdvice: ['manager', 'rpc'],
  reopenConsultation: ['manager', 'rpc'],
  linkConsultation: ['manager', 'rpc'],
  unlinkConsultation: ['manager', 'rpc'],
  handOverConsultation: ['manager', 'rpc'],
  reviewNrmDraft: ['manager', 'rpc'],
  recordContact: ['manager', ...practitioners],
  changeContact: ['manager', ...practitioners],
  completeContactAction: ['manager', ...practitioners],
  recordLocalGap: ['manager', ...practitioners],
  settleLocalGap: ['manager', ...practitioners],
  bringMatter: ['manager', 'line', ...practitioners],
  takeMatterInHand: ['manager'],
  answerMatter: ['manager'],
  withdrawMatter: ['manager'],
  reopenMatter: ['manager'],
  giveAdvice: ['manager', ...practitioners],
  answerAdvice: ['manager', ...practitioners],
  correctAdviceAnswer: ['manager', ...practitioners],
  recordAdviceOutcome: ['manager', ...practitioners],
  correctAdviceOutcome: ['manager', ...practitioners],
  extendAdvice: ['manager', ...practitioners],
  withdrawAdvice: ['manager', ...practitioners],
  completeTask: ['manager', 'line', ...practitioners],
  openWhereabouts: ['manager', ...practitioners],
  recordWhereabouts: ['manager', ...practitioners],
};
