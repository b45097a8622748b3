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

/** What callers told the line, which wrote it down itself. */
const toldOnTheLine = [
  'taken_by_name',
  'other_language',
  'caller_name',
  'caller_role',
  'caller_agency',
  'agency_id',
  'caller_number',
  'rung_back_on',
  'rung_back_spoke_to',
  'rung_back_by',
  'told',
  'advice_given',
  'town',
  'child_given_names',
  'child_family_name',
  'childrens_services_told',
  'police_told',
  'closing_note',
  'written_by_name',
  'sent_to',
  'receipt_note',
];

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
      'trf',
      'clp',
      'mis',
      'egt',
      'pes',
      'omm',
      'omr',
      'omf',
      'pgl',
      'pac',
      'prv',
      'ctr',
      'vis',
      'scr',
      'cal',
      'spl',
    ],
    shows: ['none', 'identity', 'sensitive', 'professional'],
  },
  // Information governance reads who looked at which record, and of the child its reference alone.
  reference: { ids: [], shows: ['reference'] },
  // Enough to recognise the child and to know that somebody works with it.
  card: {
    ids: ['chi', 'sup', 'cal', 'spl'],
    shows: ['reference', 'given_names', 'family_name', 'other_names', ...toldOnTheLine],
  },
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
  reportMissing: ['manager', 'line', ...practitioners],
  recordTold: ['manager', 'line', ...practitioners],
  recordReturn: ['manager', 'line', ...practitioners],
  recordReturnInterview: ['manager', ...practitioners],
  proposeClosure: ['manager', ...practitioners],
  approveClosure: ['manager'],
  sendClosureBack: ['manager'],
  withdrawClosure: ['manager', ...practitioners],
  transferSupport: ['manager'],
  prepareEighteen: ['manager', ...practitioners],
  offerPostEighteen: ['manager'],
  answerPostEighteen: ['manager', ...practitioners],
  beginPostEighteen: ['manager'],
  endPostEighteen: ['manager', ...practitioners],
  recordOutcomeMeasure: ['manager', ...practitioners],
  recordOutcomeFact: ['manager', ...practitioners],
  addPlanGoal: ['manager', ...practitioners],
  endPlanGoal: ['manager', ...practitioners],
  addPlanAction: ['manager', ...practitioners],
  settlePlanAction: ['manager', ...practitioners],
  recordPlanReview: ['manager', ...practitioners],
  setContactTier: ['manager', ...practitioners],
  planVisit: ['manager', ...practitioners],
  goOut: ['manager', ...practitioners],
  checkIn: ['manager', ...practitioners],
  callVisitOff: ['manager', ...practitioners],
  recordSocialCareReport: ['manager', ...practitioners],
  recordSocialCareReply: ['manager', ...practitioners],
  recordSupervision: ['manager'],
  completeDecision: ['manager', ...practitioners],
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
  beginCall: ['manager', 'line'],
  recordMissedCall: ['manager', 'line'],
  enterPaperCall: ['manager', 'line'],
  answerCall: ['manager', 'line'],
  giveUpCall: ['manager', 'line'],
  saveCall: ['manager', 'line'],
  finishCall: ['manager', 'line'],
  confirmCaller: ['manager', 'line'],
  promiseCallBack: ['manager', 'line'],
  keepCallBack: ['manager', 'line'],
  referCall: ['manager', 'line'],
  beginSafetyPlan: ['manager', 'line', ...practitioners],
  writeSafetyPlan: ['manager', 'line', ...practitioners],
  giveSafetyPlan: ['manager', 'line', ...practitioners],
  receiptSafetyPlan: ['manager', 'line', ...practitioners],
  writeHandover: ['manager', 'line'],
  changeHandover: ['manager', 'line'],
  signHandover: ['manager', 'line'],
  completeTask: ['manager', 'line', ...practitioners],
  openWhereabouts: ['manager', ...practitioners],
  recordWhereabouts: ['manager', ...practitioners],
};
