import type { Entities } from '@ictg/kit/database';
import { MailEntity } from '@ictg/kit/mail';
import { ChildAccessEntity } from '../child/access.entity.js';
import { AlertEntity, ChildLinkEntity } from '../child/alert.entity.js';
import { ChildEntity } from '../child/child.entity.js';
import {
  AgeDeterminationEntity,
  LegalStatusEntity,
  NrmReferenceEntity,
  ParentalResponsibilityEntity,
} from '../child/fact.entity.js';
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
import { LocalGapEntity } from '../gap/gap.entity.js';
import { MatterEntity } from '../matter/matter.entity.js';
import {
  InformationRequestEntity,
  OfferDecisionEntity,
  ReferralEntity,
} from '../referral/referral.entity.js';
import { GuidanceVersionEntity } from '../setting/guidance-version.entity.js';
import { SettingChangeEntity } from '../setting/setting-change.entity.js';
import { SiteChangeEntity } from '../setting/site-change.entity.js';
import { LeaveEntity, OnCallEntity, PostEntity, StaffMemberEntity } from '../staff/staff.entity.js';
import { AllocationEntity, SupportEntity } from '../support/support.entity.js';
import { TaskEntity } from '../task/task.entity.js';
import { TimelineEntryEntity } from '../timeline/timeline.entity.js';
import { WhereaboutsEntity } from '../whereabouts/whereabouts.entity.js';
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
  AlertEntity,
  ChildLinkEntity,
  WhereaboutsEntity,
  ReferralEntity,
  InformationRequestEntity,
  OfferDecisionEntity,
  SupportEntity,
  AllocationEntity,
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
  GuidanceVersionEntity,
  SettingChangeEntity,
  ContractReturnEntity,
  MailEntity,
  SiteChangeEntity,
  DoneOnceEntity,
];
