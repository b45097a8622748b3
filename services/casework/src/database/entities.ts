import type { Entities } from '@ictg/kit/database';
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
import { ContractReturnEntity } from '../contract-return/contract-return.entity.js';
import { DraftEntity } from '../draft/draft.entity.js';
import { HandoverEntity } from '../handover/handover.entity.js';
import {
  InformationRequestEntity,
  OfferDecisionEntity,
  ReferralEntity,
} from '../referral/referral.entity.js';
import { SafetyPlanEntity } from '../safety-plan/safety-plan.entity.js';
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
  CallEntity,
  CallBackEntity,
  SafetyPlanEntity,
  HandoverEntity,
  SupportEntity,
  AllocationEntity,
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
