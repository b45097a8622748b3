import type { LongTexts } from '@ictg/kit/graph';

/** How much each text takes that is longer than a line, by field; the description of the field says it too. */
export const longTexts: LongTexts = {
  'AnswerForOwnTeamInput.answer': 5_000,
  safeContactRule: 500,
  'LoadStaffListInput.table': 1_000_000,
  // 500 kB in base64.
  'ReadAttendanceFileInput.file': 700_000,
  'EnterAttendanceFileInput.file': 700_000,
  'CourseMaterialInput.text': 20_000,
  'CourseMaterialInput.url': 500,
  'SessionDetailsInput.link': 500,
  'RescheduleSessionInput.link': 500,
  changeNote: 5_000,
  'RescheduleSessionInput.reason': 1_000,
  'CancelSessionInput.reason': 1_000,
  'AgreementStepWithReasonInput.reason': 1_000,
  powers: 1_000,
  'ClientStepWithReasonInput.reason': 500,
  'SetClientLimitsInput.reason': 500,
  use: 500,
  publicKey: 10_000,
};
