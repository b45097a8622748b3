/** What kind of worker a child is offered. The published letters: DW, RPC, RP, POST18. */
export const workerRoles = [
  'DIRECT_WORKER',
  'RPC',
  'REGIONAL_PRACTITIONER',
  'POST_18_WORKER',
] as const;
export type WorkerRole = (typeof workerRoles)[number];

/** Why support ended. Source: a working list of this service, a local setting; official list not found. */
export const closureReasons = [
  'NEEDS_MET',
  'TURNED_18',
  'MOVED_TO_ADULT_OR_POST_18_SUPPORT',
  'LEFT_ENGLAND_AND_WALES',
  'NOT_A_VICTIM_NO_CONTINUING_CONCERN',
  'DECLINED',
  'DETERMINED_ADULT',
  'DIED',
  'TRANSFERRED',
  'LONG_TERM_MISSING_SIGNED_OFF',
  'NOT_RECORDED',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** How a worker was in touch. */
export const contactMethods = ['FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'MESSAGE'] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** With whom a worker was in touch: an RPC works through the professionals around the child. */
export const contactPeople = [
  'CHILD',
  'FAMILY_OR_CARER',
  'SOCIAL_WORKER',
  'POLICE',
  'OTHER_PROFESSIONAL',
] as const;
export type ContactPerson = (typeof contactPeople)[number];
