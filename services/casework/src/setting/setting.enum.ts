import { graphEnum } from '@ictg/kit/graph';
import type { Nation } from '@ictg/kit/geography';
import type { TargetUnit } from '../clock/index.js';
import type { RuleStatus } from '../eligibility/index.js';
import type { ApprovalState } from './approval.states.js';
import type { RuleForm } from './guidance-rule.js';
import type { SettingKind } from './setting.vocabulary.js';

export const NationEnum = graphEnum<Nation>(
  'Nation',
  'One of the two nations that the service covers. Law differs between them.',
  {
    ENGLAND: 'England.',
    WALES: 'Wales.',
  },
);

export const RuleStatusEnum = graphEnum<RuleStatus>(
  'RuleStatus',
  'How sure a row of the configuration is.',
  {
    CONFIRMED: 'Read in its source.',
    LOCAL_SETTING: 'A choice of the service, where no source was found.',
  },
);

export const ApprovalStateEnum = graphEnum<ApprovalState>(
  'ApprovalState',
  'Where a change of the configuration stands.',
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Waits for a second person to approve it.',
    APPROVED: 'Approved: holds from its day on.',
    WITHDRAWN: 'Taken back before it took effect.',
  },
);

export const RuleFormEnum = graphEnum<RuleForm>(
  'GuidanceRuleForm',
  'How the value of a rule is written.',
  {
    CHOICE: 'One of the options.',
    MONTHS: 'A whole number of months; nothing for no limit.',
    YEARS: 'A whole number of years.',
    SITES: 'The sites in which it holds.',
  },
);

export const SettingKindEnum = graphEnum<SettingKind>(
  'SettingKind',
  'What of the configuration beside the guidance can be changed.',
  {
    TRIAGE_TARGET: 'Time to decide on a referral.',
    URGENT_TRIAGE_TARGET: 'Time to decide on a referral of a child in danger or missing now.',
    ALLOCATION_TARGET: 'Time to allocate a worker.',
    FIRST_CONTACT_TARGET: 'Time in which the worker is first in touch.',
    ESCALATION_TARGET: 'Time that a task may be left undone before the managers are told.',
    RETURN_INTERVIEW_TARGET:
      'Time in which a return interview is held once a missing child is back.',
    PLAN_REVIEW_TARGET: 'Time from one review of a plan to the next.',
    SOCIAL_CARE_REPLY_TARGET: "Time in which children's services reply to a report.",
    BUDDY_CHECK_IN_TARGET: 'Time after which a missed check-in is put to the buddy.',
    MANAGER_CHECK_IN_TARGET: 'Time after which a missed check-in is put to the manager on call.',
    ADVICE_ANSWER_TARGET: 'Time an agency has to answer advice.',
    GUARDIAN_INVITED_TARGET:
      'Time an agency has to invite a guardian left out, before it counts against it.',
    LINE_UNANSWERED_TARGET: 'Time in which a missed call to the line is rung back.',
    LINE_LANGUAGE_TARGET: 'Time in which a caller is rung back in their language.',
    LINE_PROMISE_TARGET: 'Time in which a caller is rung back who was promised it.',
    LINE_EXPLOITER_TARGET: 'Time in which a manager looks at a caller who may be an exploiter.',
    POST_18_REVIEW_TARGET: 'Time until support after 18 is reviewed.',
    COMPLAINT_ACKNOWLEDGED_TARGET: 'Time to tell whoever complains that it has arrived.',
    COMPLAINT_ANSWERED_TARGET: 'Time to answer a complaint.',
    INCIDENT_REVIEWED_TARGET: 'Time to review an incident.',
    PAGE_MANAGER_TARGET:
      'Time after which an urgent referral that nobody has picked up is put to the manager on call.',
    WORKING_HOURS: 'Hours of a working day.',
    CLOSURE_REASONS: 'Why support may be closed.',
    NOT_ACCEPTED_REASONS: 'Why a referral may be declined.',
    WITHDRAWN_REASONS: 'Why a referral may be taken back.',
  },
);

export const TargetUnitEnum = graphEnum<TargetUnit>(
  'TargetUnit',
  'How the time of a target is counted.',
  {
    MINUTES: 'Minutes round the clock.',
    HOURS: 'Hours round the clock.',
    WORKING_HOURS: 'Hours within the working hours of working days.',
    WORKING_DAYS: 'Whole working days after the day it began.',
  },
);
