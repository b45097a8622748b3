import type { Entities } from '@ictg/kit/database';
import { ChangeMailEntity } from '../shared-change/change-mail.entity.js';
import { SharedChangeEntity } from '../shared-change/shared-change.entity.js';
import { ShownChildEntity } from '../shared-change/shown-child.entity.js';
import { FeedEntryEntity, WorkEntryEntity } from '@ictg/kit/feed';
import { MailEntity } from '@ictg/kit/mail';
import { CallBackEntity, CallEntity } from '../call/call.entity.js';
import { ChildAccessEntity } from '../child/access.entity.js';
import { AlertEntity, ChildLinkEntity } from '../child/alert.entity.js';
import { ChildEntity } from '../child/child.entity.js';
import {
  AgeDeterminationEntity,
  LegalStatusEntity,
  NrmReferenceEntity,
  ParentalResponsibilityEntity,
} from '../child/fact.entity.js';
import { RecordDenialEntity } from '../denial/denial.entity.js';
import { ContractReturnEntity } from '../contract-return/contract-return.entity.js';
import { AdviceEntity } from '../advice/advice.entity.js';
import {
  ConsultationEntity,
  ConsultationTieEntity,
  NrmReviewEntity,
} from '../consultation/consultation.entity.js';
import {
  ContactActionEntity,
  ContactChildEntity,
  ContactEntity,
} from '../contact/contact.entity.js';
import { DraftEntity } from '../draft/draft.entity.js';
import { SavedFilterEntity } from '../saved-filter/saved-filter.entity.js';
import { StoredFileEntity } from '../file/index.js';
import { HandoverEntity } from '../handover/handover.entity.js';
import { LocalGapEntity } from '../gap/gap.entity.js';
import { MatterEntity } from '../matter/matter.entity.js';
import {
  InformationRequestEntity,
  OfferDecisionEntity,
  ReferralEntity,
} from '../referral/referral.entity.js';
import { NrmChangeEntity } from '../referral/nrm-change.entity.js';
import { SafetyPlanEntity } from '../safety-plan/safety-plan.entity.js';
import { GuidanceVersionEntity } from '../setting/guidance-version.entity.js';
import { SettingChangeEntity } from '../setting/setting-change.entity.js';
import { SiteChangeEntity } from '../setting/site-change.entity.js';
import { LeaveEntity, OnCallEntity, PostEntity, StaffMemberEntity } from '../staff/staff.entity.js';
import {
  AllocationEntity,
  SupportEntity,
  SupportTransferEntity,
} from '../support/support.entity.js';
import { TaskEntity } from '../task/task.entity.js';
import { TimelineEntryEntity } from '../timeline/timeline.entity.js';
import { WhereaboutsEntity } from '../whereabouts/whereabouts.entity.js';
import { ClosureProposalEntity } from '../closure/closure.entity.js';
import {
  EighteenPreparationEntity,
  PostEighteenSupportEntity,
} from '../eighteen/eighteen.entity.js';
import { MissingEpisodeEntity } from '../missing/missing.entity.js';
import {
  OutcomeFactEntity,
  OutcomeMeasureEntity,
  OutcomeRatingRowEntity,
} from '../outcome/outcome.entity.js';
import {
  ContactTierEntity,
  PlanActionEntity,
  PlanGoalEntity,
  PlanReviewEntity,
} from '../plan/plan.entity.js';
import { NrmReportEntity } from '../nrm-report/nrm-report.entity.js';
import { SocialCareReportEntity } from '../social-care-report/social-care-report.entity.js';
import { SupervisionDecisionEntity, SupervisionEntity } from '../supervision/supervision.entity.js';
import { AppointmentEntity } from '../appointment/appointment.entity.js';
import { VisitEntity } from '../visit/visit.entity.js';
import { DoneOnceEntity } from './done-once.entity.js';

/** Every table of this service. */
export const entities: Entities = [
  StaffMemberEntity,
  PostEntity,
  LeaveEntity,
  OnCallEntity,
  ChildEntity,
  ChildAccessEntity,
  ParentalResponsibilityEntity,
  AgeDeterminationEntity,
  LegalStatusEntity,
  NrmReferenceEntity,
  RecordDenialEntity,
  AlertEntity,
  ChildLinkEntity,
  WhereaboutsEntity,
  ReferralEntity,
  InformationRequestEntity,
  OfferDecisionEntity,
  StoredFileEntity,
  NrmChangeEntity,
  CallEntity,
  CallBackEntity,
  SafetyPlanEntity,
  HandoverEntity,
  SupportEntity,
  AllocationEntity,
  SupportTransferEntity,
  ClosureProposalEntity,
  MissingEpisodeEntity,
  EighteenPreparationEntity,
  PostEighteenSupportEntity,
  OutcomeMeasureEntity,
  OutcomeRatingRowEntity,
  OutcomeFactEntity,
  PlanGoalEntity,
  PlanActionEntity,
  PlanReviewEntity,
  ContactTierEntity,
  VisitEntity,
  AppointmentEntity,
  SocialCareReportEntity,
  NrmReportEntity,
  SupervisionEntity,
  SupervisionDecisionEntity,
  ConsultationEntity,
  ConsultationTieEntity,
  NrmReviewEntity,
  AdviceEntity,
  ContactEntity,
  ContactChildEntity,
  ContactActionEntity,
  LocalGapEntity,
  MatterEntity,
  TimelineEntryEntity,
  TaskEntity,
  DraftEntity,
  SavedFilterEntity,
  GuidanceVersionEntity,
  SettingChangeEntity,
  ContractReturnEntity,
  MailEntity,
  SiteChangeEntity,
  DoneOnceEntity,
  FeedEntryEntity,
  ShownChildEntity,
  SharedChangeEntity,
  ChangeMailEntity,
  WorkEntryEntity,
];
