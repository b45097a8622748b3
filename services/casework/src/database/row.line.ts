import type { CallState } from '../call/call.states.js';
import type {
  CallBackReason,
  CallerType,
  CallLanguage,
  CallOrigin,
  CallOutcome,
} from '../call/call.vocabulary.js';
import type { ThreeWay } from '../child/child.vocabulary.js';
import type { HandoverState } from '../handover/handover.states.js';
import type { SenderVerification } from '../referral/referral.vocabulary.js';
import type { PlanState } from '../safety-plan/safety-plan.states.js';
import type { ReceiptWay } from '../safety-plan/safety-plan.vocabulary.js';
import type { Row } from './row.js';

// Rows of the line as they are written in bulk.

export interface CallRow extends Row {
  readonly reference: string;
  readonly state: CallState;
  readonly origin: CallOrigin;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
  readonly takenBy: string | null;
  readonly takenByName: string | null;
  readonly dangerNow: ThreeWay;
  readonly toldToRing999: boolean;
  readonly spokenLanguage: CallLanguage;
  readonly callerType: CallerType;
  readonly callerName: string | null;
  readonly callerRole: string | null;
  readonly callerAgency: string | null;
  readonly agencyId: string | null;
  readonly callerNumber: string | null;
  readonly callerNumberKey: string | null;
  readonly callerKey: string | null;
  readonly callerVerification: SenderVerification;
  readonly rungBackAt: Date | null;
  readonly rungBackOn: string | null;
  readonly rungBackSpokeTo: string | null;
  readonly rungBackBy: string | null;
  readonly possibleExploiter: boolean;
  readonly told: string | null;
  readonly adviceGiven: string | null;
  readonly town: string | null;
  readonly authorityGss: string | null;
  readonly childId: string | null;
  readonly childGivenNames: string | null;
  readonly childFamilyName: string | null;
  readonly childBornOn: string | null;
  readonly outcomes: readonly CallOutcome[];
  readonly childrensServicesTold: string | null;
  readonly childrensServicesToldAt: Date | null;
  readonly policeTold: string | null;
  readonly referralId: string | null;
}

export interface CallBackRow extends Row {
  readonly callId: string;
  readonly reason: CallBackReason;
  readonly promiseNote: string | null;
  readonly dueAt: Date;
  readonly promisedBy: string;
  readonly keptAt: Date | null;
  readonly keptBy: string | null;
  readonly keptNote: string | null;
}

export interface SafetyPlanRow extends Row {
  readonly reference: string;
  readonly state: PlanState;
  readonly callId: string | null;
  readonly childId: string | null;
  readonly planLanguage: 'ENGLISH' | 'WELSH';
  readonly templateVersion: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly writtenByName: string;
  readonly givenAt: Date | null;
  readonly sentTo: string | null;
  readonly receiptedAt: Date | null;
  readonly receiptWay: ReceiptWay | null;
  readonly receiptNote: string | null;
}

export interface HandoverRow extends Row {
  readonly state: HandoverState;
  readonly fromAt: Date;
  readonly untilAt: Date;
  readonly lines: readonly string[];
  readonly note: string;
  readonly writtenBy: string;
  readonly writtenByName: string;
  readonly signedBy: string | null;
  readonly signedByName: string | null;
  readonly signedAt: Date | null;
}
