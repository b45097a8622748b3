import type { MigrationStep } from '@ictg/kit/database';
import { mailTable } from '@ictg/kit/mail';
import { contractReturns } from '../contract-return/contract-return.step.js';
import { settingChanges, settingKindsByCode } from '../setting/setting.step.js';
import { logPlaces } from '../log/log-places.step.js';
import { logSearch } from '../log/log-search.step.js';
import { feedEntries } from '../feed/feed.step.js';
import { workEntries } from '../feed/work-feed.step.js';
import { files } from '../file/file.step.js';
import { nrmChanges } from '../referral/nrm-change.step.js';
import { followedByEither } from '../referral/followed-by-either.step.js';
import { frontDoor } from '../referral/front-door.step.js';
import { asTold } from '../referral/as-told.step.js';
import { attachedReferrals } from '../whereabouts/attached.step.js';
import { sharedChanges } from '../shared-change/shared-change.step.js';
import { sharedChildren } from '../shared-child/shared-child.step.js';
import { invitationsInFull } from '../contact/invitation.step.js';
import { outwardCounts } from '../outward-count/outward-count.step.js';
import { queueIndex } from '../referral/queue-order.step.js';
import { siteChangeTable } from '../setting/site-change.step.js';
import { recordDenials } from '../denial/denial.step.js';
import { appointments } from '../appointment/appointment.step.js';
import { consultedCalls } from '../call/consulted.step.js';
import { calls } from '../call/call.step.js';
import { handovers } from '../handover/handover.step.js';
import { keptHandoverLines } from '../handover/kept-lines.step.js';
import { savedFilters } from '../saved-filter/saved-filter.step.js';
import { safetyPlans } from '../safety-plan/safety-plan.step.js';
import { joinedNames } from '../child/joined-names.step.js';
import { consultationsFromTheLine } from '../consultation/from-the-line.step.js';
import { rewordedContacts } from '../contact/reworded.step.js';
import { consultations } from '../consultation/consultation.step.js';
import { contacts } from '../contact/contact.step.js';
import { gapsAndMatters } from '../matter/matter.step.js';
import { shownCaseloads } from '../support/shown-caseload.step.js';
import { caseloads } from '../support/caseload.step.js';
import { tasks } from '../task/task.step.js';
import { nrmReports } from '../nrm-report/nrm-report.step.js';
import { foundation, runRole } from './foundation.js';
import { nameKeys } from './name-key.js';
import { rights } from './rights.js';
import { tables } from './tables.js';
import { workRights } from './work-rights.js';
import { workTables } from './work-tables.js';
import { questionInWelsh } from '../referral/question-in-welsh.step.js';
import { followUps } from '../follow-up/follow-up.step.js';
import { ownReferrals } from '../referral/own-referral.step.js';
import { moreAsTold } from '../referral/more-as-told.step.js';
import { workerSinceByAllocation } from '../support/worker-since.step.js';

/** The history of this service's database, oldest first. A step that has been released never changes. */
export const steps: readonly MigrationStep[] = [
  foundation,
  tables,
  nameKeys,
  rights,
  caseloads,
  settingChanges,
  tasks,
  { name: '0008-mail', statements: mailTable(runRole) },
  settingKindsByCode,
  contractReturns,
  queueIndex,
  siteChangeTable,
  logSearch,
  workTables,
  workRights,
  calls,
  safetyPlans,
  handovers,
  consultations,
  contacts,
  gapsAndMatters,
  attachedReferrals,
  asTold,
  joinedNames,
  consultedCalls,
  appointments,
  savedFilters,
  shownCaseloads,
  frontDoor,
  files,
  nrmChanges,
  outwardCounts,
  invitationsInFull,
  feedEntries,
  sharedChildren,
  followedByEither,
  workerSinceByAllocation,
  questionInWelsh,
  moreAsTold,
  keptHandoverLines,
  consultationsFromTheLine,
  sharedChanges,
  workEntries,
  rewordedContacts,
  nrmReports,
  ownReferrals,
  followUps,
  recordDenials,
  logPlaces,
];
