import type { AlertKind, ThreeWay } from '../child/child.vocabulary.js';
import type { SupportState } from './support.states.js';
import type { WorkerRole } from './support.vocabulary.js';

/** What a case weighs by: nothing here tells who the child is. */
export interface CaseFacts {
  readonly route: WorkerRole;
  readonly state: SupportState;
  readonly interpreterNeeded: ThreeWay;
  /** Kinds of alert in force. */
  readonly alerts: readonly AlertKind[];
}

/** One part of a weight, with the reason in words. */
export interface WeightPart {
  readonly points: number;
  readonly sentence: string;
}

export interface CaseWeight {
  readonly weight: number;
  readonly parts: readonly WeightPart[];
}

/** What each thing weighs, with where it comes from. */
export interface WeightSetting {
  readonly source: string;
  readonly status: 'LOCAL_SETTING';
  readonly route: Readonly<Record<WorkerRole, number>>;
  readonly firstContactToCome: number;
  readonly endingPlanned: number;
  readonly interpreter: number;
  readonly alerts: Readonly<Partial<Record<AlertKind, number>>>;
  readonly least: number;
}

/** The weights that the product ships with. */
export const shippedWeights: WeightSetting = {
  source:
    'Choice of the service: a review asked for modest caseloads, but no published weighting was found',
  status: 'LOCAL_SETTING',
  route: { DIRECT_WORKER: 3, REGIONAL_PRACTITIONER: 3, POST_18_WORKER: 2, RPC: 1 },
  firstContactToCome: 1,
  endingPlanned: -1,
  interpreter: 1,
  alerts: { MISSING_BEFORE: 1, RISK_TO_CHILD: 1, DEBT_BONDAGE: 1 },
  least: 1,
};

const routeSentence: Record<WorkerRole, string> = {
  DIRECT_WORKER: 'One-to-one support by a direct worker.',
  REGIONAL_PRACTITIONER: 'One-to-one support by a regional practitioner.',
  POST_18_WORKER: 'Support past the eighteenth birthday.',
  RPC: 'Help through the professionals around the child.',
};

const alertSentence: Partial<Record<AlertKind, string>> = {
  MISSING_BEFORE: 'Has been missing before.',
  RISK_TO_CHILD: 'A danger to the child is on record.',
  DEBT_BONDAGE: 'Is held by a debt.',
};

/** What a case weighs in a caseload, and why. A closed case weighs nothing. */
export function caseWeight(facts: CaseFacts, setting: WeightSetting = shippedWeights): CaseWeight {
  if (facts.state === 'CLOSED') return { weight: 0, parts: [] };
  const parts = [
    { points: setting.route[facts.route], sentence: routeSentence[facts.route] },
    ...when(
      facts.state === 'ALLOCATED',
      setting.firstContactToCome,
      'First contact is still to come.',
    ),
    ...when(facts.interpreterNeeded === 'YES', setting.interpreter, 'Needs an interpreter.'),
    ...[...new Set(facts.alerts)]
      .sort()
      .flatMap((kind) =>
        when(
          setting.alerts[kind] !== undefined,
          setting.alerts[kind] ?? 0,
          alertSentence[kind] ?? 'An alert is on record.',
        ),
      ),
    ...when(facts.state === 'ENDING_PLANNED', setting.endingPlanned, 'The end is planned.'),
  ];
  const sum = parts.reduce((total, part) => total + part.points, 0);
  return { weight: Math.max(setting.least, sum), parts };
}

function when(holds: boolean, points: number, sentence: string): WeightPart[] {
  return holds && points !== 0 ? [{ points, sentence }] : [];
}
