import type { RecordOwner } from '../denial/index.js';
import type {
  AgeOutcome,
  AgeSource,
  AlertKind,
  DateOfBirthStatus,
  ExploitationType,
  LanguagePreference,
  LinkKind,
  ParentalResponsibilitySituation,
  RecordState,
  Sex,
  ThreeWay,
} from '../child/child.vocabulary.js';
import type { Advice } from '../advice/advice.entity.js';
import type { Consultation } from '../consultation/consultation.entity.js';
import type { Contact, ContactAction, ContactChild } from '../contact/contact.entity.js';
import type { LocalGap } from '../gap/gap.entity.js';
import type { Matter } from '../matter/matter.entity.js';
import type { StoredReason } from '../referral/referral.entity.js';
import type { ReferralState } from '../referral/referral.states.js';
import type { NrmFormTold } from '../referral/nrm-form-told.js';
import type {
  AsideReason,
  Channel,
  ReferrerType,
  SenderVerification,
  ToldFact,
} from '../referral/referral.vocabulary.js';
import type { CallBackRow, CallRow, HandoverRow, SafetyPlanRow } from './row.line.js';
import type { Duty } from '../staff/staff.vocabulary.js';
import type { SupportState } from '../support/support.states.js';
import type { ClosureReason, WorkerRole } from '../support/support.vocabulary.js';
import type { TimelineCategory } from '../timeline/timeline.entity.js';
import type { WorkRows } from './work-row.js';

// Rows as they are written in bulk, beside the entity manager: by loaders and by the demo world. A column that a
// row leaves out gets the default of its table.

/** What every row has. */
export interface Row {
  readonly id: string;
  readonly createdAt: Date;
}

export interface ChildRow extends Row {
  readonly reference: string;
  readonly state: RecordState;
  readonly givenNames: string;
  readonly familyName: string;
  readonly otherNames: readonly string[];
  readonly dateOfBirth: string | null;
  readonly dateOfBirthStatus: DateOfBirthStatus;
  readonly sex: Sex;
  readonly nationalities: readonly string[];
  readonly countryOfBirth: string | null;
  readonly ethnicity: string | null;
  readonly firstLanguage: string | null;
  readonly interpreterNeeded: ThreeWay;
  readonly languagePreference: LanguagePreference;
  readonly communicationNeeds: string | null;
  readonly homeOfficeReference: string | null;
  readonly authorityGss: string | null;
  readonly restrictedTo: readonly string[] | null;
  readonly restrictedReason: string | null;
  readonly externalId: string | null;
}

export interface ParentalResponsibilityRow extends Row {
  readonly childId: string;
  readonly situation: ParentalResponsibilitySituation;
  readonly holder: string | null;
  readonly inUk: ThreeWay;
  readonly contactSafe: ThreeWay;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly source: string;
  readonly recordedBy: string;
}

export interface AgeDeterminationRow extends Row {
  readonly childId: string;
  readonly source: AgeSource;
  readonly outcome: AgeOutcome;
  readonly bornOn: string | null;
  readonly determinedOn: string;
  readonly underChallenge: boolean;
}

export interface LegalStatusRecordRow extends Row {
  readonly childId: string;
  readonly nation: 'ENGLAND' | 'WALES';
  readonly code: string;
  readonly authorityGss: string | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

export interface NrmReferenceRow extends Row {
  readonly childId: string;
  readonly reference: string;
  readonly key: string;
  readonly source: string;
  readonly confirmedAt?: Date | null;
}

export interface RecordDenialRow extends Row {
  readonly childId: string;
  readonly owner: RecordOwner;
  readonly reference: string;
  readonly state: 'SAID';
  readonly reason: string;
  readonly saidBySubject: string;
  readonly saidBy: string;
}

export interface AlertRow extends Row {
  readonly childId: string;
  readonly kind: AlertKind;
  readonly text: string;
  readonly fromOn: string;
  readonly expiresOn: string | null;
  readonly ownerSubject: string;
}

export interface ChildLinkRow extends Row {
  readonly childId: string;
  readonly kind: LinkKind;
  readonly otherChildId: string | null;
  readonly otherName: string | null;
  readonly note: string | null;
  readonly fromOn: string | null;
}

export interface WhereaboutsRow extends Row {
  readonly childId: string;
  readonly kind: 'ADDRESS' | 'PLACEMENT' | 'SCHOOL' | 'PHONE' | 'MEETING_PLACE';
  readonly detail: string;
  readonly safeContact: string | null;
  readonly fromOn: string;
}

export interface ReferralRow extends Row {
  readonly nrmReferenceTold?: string | null;
  readonly ageTold?: string | null;
  readonly referrerOrganisationTold?: string | null;
  readonly reference: string;
  readonly childId: string;
  readonly state: ReferralState;
  readonly channel: Channel;
  readonly language: 'ENGLISH' | 'WELSH';
  readonly receivedAt: Date;
  readonly takenBy: string;
  readonly authorityGss: string | null;
  readonly referrerName: string | null;
  readonly referrerRole: string | null;
  readonly referrerOrganisation: string;
  readonly referrerType: ReferrerType;
  readonly referrerPhone: string | null;
  readonly referrerEmail: string | null;
  readonly referrerReference: string | null;
  readonly senderVerification: SenderVerification;
  readonly exploitationTypes: readonly ExploitationType[];
  readonly countyLines: ThreeWay;
  readonly exploitationPlace: 'UK' | 'OVERSEAS' | 'BOTH' | 'NOT_KNOWN' | 'NOT_ASKED';
  readonly concern: string;
  readonly dangerNow: ThreeWay;
  readonly missingNow: ThreeWay;
  readonly missingBefore: ThreeWay;
  readonly debtBondage: ThreeWay;
  readonly exceptionalNeed: ThreeWay;
  readonly exceptionalNeedReason: string | null;
  readonly nrmSubmitted: ThreeWay;
  readonly childrensServicesTold: ThreeWay;
  readonly childAware: ThreeWay;
  readonly childWishes: string | null;
  readonly holderTold: ThreeWay;
  readonly sharingReason: string | null;
  readonly acknowledgedAt: Date | null;
  readonly triageDueAt: Date | null;
  readonly pausedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly outcomeReason: string | null;
  readonly outcomeNote: string | null;
  readonly duplicateOfId: string | null;
  readonly externalId: string | null;
  readonly senderAgency?: string | null;
  readonly notKnown?: readonly ToldFact[];
  readonly missingFacts?: readonly ToldFact[];
  readonly nrmForm?: NrmFormTold | null;
  readonly asideReason?: AsideReason | null;
  readonly asideNote?: string | null;
  readonly asideAt?: Date | null;
  readonly asideBy?: string | null;
  readonly pagedAt?: Date | null;
  readonly managerPagedAt?: Date | null;
  readonly pickedUpAt?: Date | null;
  readonly pickedUpBy?: string | null;
}

export interface InformationRequestRow extends Row {
  readonly referralId: string;
  readonly childId: string;
  readonly question: string;
  readonly questionWelsh?: string | null;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

export interface OfferDecisionRow extends Row {
  readonly referralId: string;
  readonly childId: string;
  readonly asOf: string;
  readonly guidanceVersion: string;
  readonly computedOffer: string;
  readonly offer: string;
  readonly reasons: readonly StoredReason[];
  readonly facts: unknown;
  readonly flags: readonly string[];
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly overrideReason: string | null;
}

export interface SupportRow extends Row {
  readonly childId: string;
  readonly referralId: string | null;
  readonly state: SupportState;
  readonly route: WorkerRole;
  readonly openedAt: Date;
  readonly allocationDueAt: Date | null;
  readonly firstContactDueAt: Date | null;
  readonly firstContactAt: Date | null;
  readonly endedOn: string | null;
  readonly closureReason: ClosureReason | null;
  readonly outcome: string | null;
  readonly weight: number;
}

export interface AllocationRow extends Row {
  readonly supportId: string;
  readonly childId: string;
  readonly staffId: string;
  readonly workerRole: WorkerRole;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
  readonly allocatedBy: string;
  readonly reason: string | null;
  readonly handoverNote: string | null;
}

export interface ChildAccessRow extends Row {
  readonly childId: string;
  readonly subject: string;
  readonly allocationId: string | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

export interface TimelineEntryRow extends Row {
  readonly childId: string;
  readonly at: Date;
  readonly category: TimelineCategory;
  readonly kind: string;
  readonly text: string;
  readonly recordId: string | null;
  readonly bySubject: string;
  readonly byName: string;
}

export interface TaskRow extends Row {
  readonly kind: string;
  readonly childId: string | null;
  readonly recordId: string | null;
  readonly subject: string | null;
  readonly role: string | null;
  readonly text: string;
  readonly dueAt: Date;
}

export interface StaffMemberRow extends Row {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly startedOn: string;
  readonly endedOn: string | null;
}

export interface PostRow extends Row {
  readonly staffId: string;
  readonly role: string;
  readonly areas: readonly string[];
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly caseloadLimit: number | null;
  readonly workingDays: readonly string[];
}

export interface LeaveRow extends Row {
  readonly staffId: string;
  readonly subject: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly coverSubject: string | null;
}

export interface OnCallRow extends Row {
  readonly subject: string;
  readonly duty: Duty;
  readonly fromAt: Date;
  readonly untilAt: Date;
}

/** A row of a table with its columns as its entity declares them. */
type Written<Entity, Left extends string = never> = Row & {
  readonly [
    Name in Exclude<keyof Entity & string, 'id' | 'version' | 'createdAt' | Left>
  ]: Entity[Name];
};

export type ConsultationRow = Written<
  Consultation,
  'escalation' | 'escalatedTo' | 'escalationResult'
>;
export type AdviceRow = Written<Advice, 'note'>;
export type ContactRow = Written<Contact>;
export type ContactChildRow = Written<ContactChild>;
export type ContactActionRow = Written<ContactAction>;
export type LocalGapRow = Written<LocalGap>;
export type MatterRow = Written<Matter, 'note'>;

/** The rows that can be written in bulk, by table, in an order in which each finds what it points at. */
export interface BulkRows extends WorkRows {
  readonly staff_member: StaffMemberRow;
  readonly post: PostRow;
  readonly leave: LeaveRow;
  readonly on_call: OnCallRow;
  readonly child: ChildRow;
  readonly parental_responsibility: ParentalResponsibilityRow;
  readonly age_determination: AgeDeterminationRow;
  readonly legal_status: LegalStatusRecordRow;
  readonly nrm_reference: NrmReferenceRow;
  readonly record_denial: RecordDenialRow;
  readonly alert: AlertRow;
  readonly child_link: ChildLinkRow;
  readonly referral: ReferralRow;
  readonly information_request: InformationRequestRow;
  readonly offer_decision: OfferDecisionRow;
  readonly support: SupportRow;
  readonly allocation: AllocationRow;
  readonly child_access: ChildAccessRow;
  readonly consultation: ConsultationRow;
  readonly advice: AdviceRow;
  readonly contact: ContactRow;
  readonly contact_child: ContactChildRow;
  readonly contact_action: ContactActionRow;
  readonly local_gap: LocalGapRow;
  readonly matter: MatterRow;
  readonly timeline_entry: TimelineEntryRow;
  readonly task: TaskRow;
  readonly call: CallRow;
  readonly call_back: CallBackRow;
  readonly safety_plan: SafetyPlanRow;
  readonly handover: HandoverRow;
}
export type BulkTable = keyof BulkRows;
