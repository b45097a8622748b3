import type { RaRecord } from 'react-admin';
import { adviceList } from '../advice/advice.list.js';
import { agreementList } from '../agreement/agreement.list.js';
import { agencyList } from '../agency/agency.list.js';
import { connectionList } from '../connection/connection.list.js';
import { childList } from '../child/child.list.js';
import { courseList } from '../course/course.list.js';
import { sessionList } from '../awareness/session.list.js';
import { careLookList, changeList, lookList, nrmLookList } from '../log/log.list.js';
import { statisticsAskList } from '../log/statistics-ask.list.js';
import { callList } from '../line/call.list.js';
import { contactList } from '../contact/contact.list.js';
import { consultationList } from '../consultation/consultation.list.js';
import { gapList } from '../gap/gap.list.js';
import { matterList } from '../matter/matter.list.js';
import { duplicateList, professionalList } from '../professional/professional.list.js';
import { referralList } from '../referral/referral.list.js';
import { staffList } from '../staff/staff.list.js';
import { supportList } from '../support/support.list.js';
import { taskList } from '../today/task.list.js';
import type { KeysetPage } from './cursor.js';

/** What a list is asked for. */
export interface ListQuestion {
  readonly first: number;
  readonly after: string | null;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** Fetches one page of a list. */
export type ListView<Page> = (question: ListQuestion, signal?: AbortSignal) => Promise<Page>;

/** Every list by its resource. */
export const listViews: Readonly<Record<string, ListView<KeysetPage<RaRecord>>>> = {
  advices: adviceList,
  agencies: agencyList,
  calls: callList,
  children: childList,
  'logged-changes': changeList,
  'logged-care-looks': careLookList,
  'logged-looks': lookList,
  'logged-nrm-looks': nrmLookList,
  consultations: consultationList,
  contacts: contactList,
  courses: courseList,
  localGaps: gapList,
  matters: matterList,
  partnerClients: connectionList,
  professionalDuplicates: duplicateList,
  professionals: professionalList,
  referrals: referralList,
  sessions: sessionList,
  sharingAgreements: agreementList,
  staff: staffList,
  'statistics-asks': statisticsAskList,
  supports: supportList,
  tasks: taskList,
};
