import { DoneOnceEntity } from '@ictg/kit/command';
import type { Entities } from '@ictg/kit/database';
import { WorkEntryEntity } from '@ictg/kit/feed';
import { MailEntity } from '@ictg/kit/mail';
import { AgencyEntity } from '../agency/agency.entity.js';
import { AgreementEntity } from '../agreement/agreement.entity.js';
import { BookingEntity, InvitationEntity, NoticeEntity } from '../booking/booking.entity.js';
import { ClientLimitEntity } from '../client/client-limit.entity.js';
import { ClientUseEntity } from '../client/client-use.entity.js';
import { PartnerClientEntity } from '../client/client.entity.js';
import { CourseEntity, CourseVersionEntity } from '../course/course.entity.js';
import { DuplicateEntity } from '../duplicate/duplicate.entity.js';
import { EmergencyNumberEntity } from '../emergency/emergency.entity.js';
import { EvaluationEntity } from '../evaluation/evaluation.entity.js';
import { EngagementEntity } from '../engagement/engagement.entity.js';
import { PostEntity } from '../post/post.entity.js';
import { ProfessionalEntity } from '../professional/professional.entity.js';
import { ProgrammeSettingEntity } from '../programme/programme-setting.entity.js';
import {
  SessionAudienceEntity,
  SessionEntity,
  SessionSeriesEntity,
} from '../session/session.entity.js';
import { TeamEntity } from '../team/team.entity.js';
import { ReferralMonthEntity } from '../where-next/referral-month.entity.js';
import { TrainerCalendarEntity } from '../trainer-calendar/trainer-calendar.entity.js';

/** Every table of this service. */
export const entities: Entities = [
  AgencyEntity,
  AgreementEntity,
  PartnerClientEntity,
  ClientUseEntity,
  ClientLimitEntity,
  EmergencyNumberEntity,
  DoneOnceEntity,
  TeamEntity,
  ProfessionalEntity,
  PostEntity,
  EngagementEntity,
  DuplicateEntity,
  ReferralMonthEntity,
  MailEntity,
  CourseEntity,
  CourseVersionEntity,
  SessionSeriesEntity,
  SessionEntity,
  SessionAudienceEntity,
  InvitationEntity,
  BookingEntity,
  NoticeEntity,
  EvaluationEntity,
  TrainerCalendarEntity,
  ProgrammeSettingEntity,
  WorkEntryEntity,
];
