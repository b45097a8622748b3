import {
  agreementKeepers,
  directoryKeepers,
  ownRoles,
  partnerRoles,
  peopleReaders,
  sessionRoles,
} from '../permission/permission.js';
import type { Role } from '@ictg/kit/viewer';

/** Who may use each root field, beside processes of ours. A field that is not here fails the matrix: decide, and add it. */
const everybody = 'EVERYBODY';

type Expected = readonly Role[] | typeof everybody;

const read = {
  agencies: ownRoles,
  agency: ownRoles,
  agencyOfArea: ownRoles,
  agreementCeilings: agreementKeepers,
  attendeeSuggestions: sessionRoles,
  course: ownRoles,
  courses: ownRoles,
  coverageByAgencyKind: sessionRoles,
  coverageByAuthority: sessionRoles,
  localAuthorities: everybody,
  localAuthority: everybody,
  ourAgreement: partnerRoles,
  ourClients: partnerRoles,
  ownTeams: ['partner'],
  partnerClient: agreementKeepers,
  partnerClients: agreementKeepers,
  places: everybody,
  policeForces: everybody,
  postsToConfirm: peopleReaders,
  professional: peopleReaders,
  professionalDuplicates: directoryKeepers,
  professionals: peopleReaders,
  programmeSettings: ownRoles,
  regions: everybody,
  seriesDays: sessionRoles,
  session: ownRoles,
  sessions: ownRoles,
  sharingAgreement: agreementKeepers,
  sharingAgreements: agreementKeepers,
  team: [...ownRoles, 'partner'],
  teams: [...ownRoles, 'partner'],
  trainerCalendarLink: sessionRoles,
  whereNext: sessionRoles,
} as const satisfies Record<string, Expected>;

const change = {
  admitClient: agreementKeepers,
  refuseClient: agreementKeepers,
  requestClient: partnerRoles,
  resumeClient: agreementKeepers,
  revokeClientKey: [...agreementKeepers, ...partnerRoles],
  setClientLimits: agreementKeepers,
  stopClient: [...agreementKeepers, ...partnerRoles],
  addAgency: directoryKeepers,
  addClientKey: partnerRoles,
  addCourse: directoryKeepers,
  addProfessional: sessionRoles,
  addTeam: sessionRoles,
  addWalkIn: sessionRoles,
  answerForOwnPeople: ['partner'],
  answerForOwnTeam: ['partner'],
  approveAgreement: agreementKeepers,
  bookPlace: sessionRoles,
  cancelBooking: sessionRoles,
  cancelSession: sessionRoles,
  changeAgency: directoryKeepers,
  changeCourse: directoryKeepers,
  changeEngagement: sessionRoles,
  changeProfessional: sessionRoles,
  changeSession: sessionRoles,
  changeTeam: sessionRoles,
  checkDirectoryNumber: directoryKeepers,
  checkEmergencyNumber: directoryKeepers,
  cloneSession: sessionRoles,
  endProfessionalPost: sessionRoles,
  draftAgreement: agreementKeepers,
  endAgreement: agreementKeepers,
  enterAttendanceFile: sessionRoles,
  holdSession: sessionRoles,
  inviteTeams: sessionRoles,
  keepProfessionalsApart: directoryKeepers,
  loadStaffList: sessionRoles,
  markAttendance: sessionRoles,
  mergeProfessionals: directoryKeepers,
  noteReturnedMail: sessionRoles,
  planSessions: sessionRoles,
  publishCourseVersion: directoryKeepers,
  readAttendanceFile: sessionRoles,
  recordEngagement: sessionRoles,
  renewCalendarLink: sessionRoles,
  reopenSession: sessionRoles,
  rescheduleSession: sessionRoles,
  resumeAgreement: agreementKeepers,
  resumeProfessionalPost: sessionRoles,
  setProgramme: ['manager'],
  startProfessionalPost: sessionRoles,
  suspendAgreement: agreementKeepers,
  tickProfessionalPosts: sessionRoles,
  undoMerge: directoryKeepers,
  withdrawAgreement: agreementKeepers,
} as const satisfies Record<string, Expected>;

/** By root field, who may use it. */
export const mayUse: Readonly<Record<string, Expected>> = { ...read, ...change };

/** Whether somebody of this role may use a root field; the rows' own answers count as a use. */
export function isExpected(field: string, role: Role): boolean {
  const expected = mayUse[field];
  if (expected === undefined) throw new Error(`Say who may use ${field}.`);
  if (typeof expected === 'string' || role === 'system') return true;
  return expected.includes(role);
}
