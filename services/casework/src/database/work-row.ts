import type { AppointmentState } from '../appointment/appointment.states.js';
import type { AppointmentKind } from '../appointment/appointment.vocabulary.js';
import type { ThreeWay } from '../child/child.vocabulary.js';
import type {
  LastSeen,
  MissingEnding,
  ReturnInterviewAnswer,
} from '../missing/missing.vocabulary.js';
import type {
  MeasurePoint,
  OutcomeDomain,
  OutcomeFactKind,
  OutcomeRating,
  OutcomeSource,
} from '../outcome/outcome.vocabulary.js';
import type {
  NrmReportAuthorRole,
  NrmReportDecision,
  NrmReportKind,
  NrmReportRecipient,
} from '../nrm-report/nrm-report.vocabulary.js';
import type { ActionState, ContactTierLevel, GoalState } from '../plan/plan.vocabulary.js';
import type { SocialCareReply } from '../social-care-report/social-care-report.vocabulary.js';
import type { ClosureReason } from '../support/support.vocabulary.js';
import type { StaffRisk } from '../visit/visit.vocabulary.js';

// Rows of the work with a child as they are written in bulk.

interface Row {
  readonly id: string;
  readonly createdAt: Date;
  readonly childId: string;
}

export interface MissingEpisodeRow extends Row {
  readonly state: 'MISSING' | 'RETURNED' | 'DONE';
  readonly missingAt: Date;
  readonly reportedAt: Date;
  readonly reportedBy: string;
  readonly lastSeen: LastSeen;
  readonly circumstances: string | null;
  readonly policeToldAt: Date | null;
  readonly policeReference: string | null;
  readonly childrensServicesToldAt: Date | null;
  readonly managerToldAt: Date | null;
  readonly backAt: Date | null;
  readonly ending: MissingEnding | null;
  readonly whatHappened: string | null;
  readonly interviewDueAt: Date | null;
  readonly interviewAnswer: ReturnInterviewAnswer | null;
  readonly interviewOn: string | null;
  readonly interviewBy: string | null;
  readonly interviewNote: string | null;
}

export interface ClosureProposalRow extends Row {
  readonly supportId: string;
  readonly state: 'PROPOSED';
  readonly reason: ClosureReason;
  readonly endOn: string;
  readonly outcome: string;
  readonly viewOfChild: string | null;
  readonly proposedAt: Date;
  readonly proposedBySubject: string;
  readonly proposedBy: string;
}

export interface EighteenPreparationRow extends Row {
  readonly nrmConsent: 'NOT_ASKED' | 'ASKED' | 'GIVEN' | 'DECLINED';
  readonly nrmConsentOn: string | null;
  readonly tellOn: string | null;
  readonly tell: string | null;
}

export interface OutcomeMeasureRow extends Row {
  readonly supportId: string;
  readonly point: MeasurePoint;
  readonly measuredOn: string;
  readonly wordsOfChild: string | null;
  readonly measuredBy: string;
}

export interface OutcomeRatingBulkRow extends Row {
  readonly measureId: string;
  readonly domain: OutcomeDomain;
  readonly rating: OutcomeRating;
  readonly source: OutcomeSource;
}

export interface OutcomeFactRow extends Row {
  readonly supportId: string;
  readonly kind: OutcomeFactKind;
  readonly happenedOn: string;
  readonly source: OutcomeSource;
  readonly recordedBy: string;
}

export interface PlanGoalRow extends Row {
  readonly supportId: string;
  readonly domain: OutcomeDomain;
  readonly text: string;
  readonly wordsOfChild: string | null;
  readonly setOn: string;
  readonly targetOn: string | null;
  readonly state: GoalState;
}

export interface PlanActionRow extends Row {
  readonly goalId: string;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly state: ActionState;
  readonly settledOn: string | null;
}

export interface PlanReviewRow extends Row {
  readonly supportId: string;
  readonly heldOn: string;
  readonly summary: string;
  readonly viewOfChild: string | null;
  readonly childTookPart: ThreeWay;
  readonly nextDueOn: string;
  readonly reviewedBy: string;
}

export interface ContactTierRow extends Row {
  readonly supportId: string;
  readonly level: ContactTierLevel;
  readonly everyDays: number;
  readonly fromOn: string;
  readonly reason: string;
  readonly decidedBy: string;
}

export interface VisitRow extends Row {
  readonly state: 'PLANNED' | 'BACK';
  readonly purpose: string;
  readonly visitorSubject: string;
  readonly visitor: string;
  readonly buddySubject: string;
  readonly buddy: string;
  readonly plannedAt: Date;
  readonly dueBackAt: Date;
  readonly risk: StaffRisk;
  readonly riskNote: string | null;
  readonly outAt: Date | null;
  readonly backAt: Date | null;
}

export interface SocialCareReportRow extends Row {
  readonly reportedOn: string;
  readonly reportedBy: string;
  readonly authorityGss: string;
  readonly toldTo: string;
  readonly worry: string;
  readonly replyDueAt: Date;
  readonly reply: SocialCareReply | null;
  readonly repliedOn: string | null;
}

export interface NrmReportRow extends Row {
  readonly nrmReferenceId: string;
  readonly decision: NrmReportDecision;
  readonly kind: NrmReportKind;
  readonly sentTo: NrmReportRecipient;
  readonly text: string;
  readonly sentOn: string;
  readonly sentBy: string;
  readonly authorRole: NrmReportAuthorRole;
  readonly replacesId: string | null;
  readonly receivedAt: Date | null;
  readonly receivedBy: string | null;
}

export interface AppointmentRow extends Row {
  readonly state: AppointmentState;
  readonly kind: AppointmentKind;
  readonly at: Date;
  readonly note: string | null;
  readonly ownerSubject: string;
  readonly owner: string;
}

export interface SupervisionRow extends Omit<Row, 'childId'> {
  readonly workerSubject: string;
  readonly managerSubject: string;
  readonly heldOn: string;
  readonly howTheyAre: string | null;
  readonly nextOn: string | null;
}

export interface SupervisionDecisionRow extends Row {
  readonly supervisionId: string;
  readonly workerSubject: string;
  readonly managerSubject: string;
  readonly discussed: string;
  readonly decision: string | null;
  readonly owner: string | null;
  readonly dueOn: string | null;
}

/** The rows of the work with a child that can be written in bulk, by table. */
export interface WorkRows {
  readonly missing_episode: MissingEpisodeRow;
  readonly closure_proposal: ClosureProposalRow;
  readonly eighteen_preparation: EighteenPreparationRow;
  readonly outcome_measure: OutcomeMeasureRow;
  readonly outcome_rating: OutcomeRatingBulkRow;
  readonly outcome_fact: OutcomeFactRow;
  readonly plan_goal: PlanGoalRow;
  readonly plan_action: PlanActionRow;
  readonly plan_review: PlanReviewRow;
  readonly contact_tier: ContactTierRow;
  readonly visit: VisitRow;
  readonly appointment: AppointmentRow;
  readonly social_care_report: SocialCareReportRow;
  readonly nrm_report: NrmReportRow;
  readonly supervision: SupervisionRow;
  readonly supervision_decision: SupervisionDecisionRow;
}
