import type { ParentalResponsibilitySituation } from './eligibility.facts.js';
import type { NamedFact, Reason, ReasonCode } from './eligibility.offer.js';
import { reason, type Outcome, type Question } from './eligibility.reason.js';
import type { ParentalResponsibilityStanding } from './parental-responsibility.rules.js';

/** That accommodation gives a council nothing, where the child is accommodated. */
export function accommodation(
  question: Question,
  standing: ParentalResponsibilityStanding,
): readonly Reason[] {
  const situation = standing.accommodation;
  if (situation === null) return [];
  const sentence =
    'The child is accommodated by the council; that alone gives the council no parental responsibility.';
  const row = question.version.settings.parentalResponsibility[situation];
  return [
    reason(
      question,
      'ACCOMMODATION_GIVES_NO_PR',
      `parentalResponsibility/${situation}`,
      row,
      sentence,
    ),
  ];
}

type OpenKind = Exclude<
  ParentalResponsibilityStanding['kind'],
  'NOBODY_HERE' | 'HOLDER_HERE' | 'AUTHORITY_ALONE'
>;

interface OpenPoint {
  readonly code: ReasonCode;
  readonly sentence: string;
  readonly missing?: readonly NamedFact[];
  readonly disputed?: readonly NamedFact[];
}

const openPoints: Record<OpenKind, OpenPoint> = {
  NOT_ESTABLISHED: {
    code: 'PR_NOT_ESTABLISHED',
    sentence:
      'It is not established who holds parental responsibility. Ask who does, on what basis, and whether they are in the UK.',
    missing: ['PARENTAL_RESPONSIBILITY'],
  },
  WHEREABOUTS_NOT_KNOWN: {
    code: 'HOLDER_WHEREABOUTS_NOT_KNOWN',
    sentence:
      'Somebody holds parental responsibility, but it is not recorded whether they are in the UK. Ask.',
    missing: ['HOLDER_IN_UK'],
  },
  CONTRADICTORY: {
    code: 'PR_FACTS_CONTRADICT',
    sentence:
      'The facts about parental responsibility contradict each other. Give the one that no longer holds its last day.',
    disputed: ['PARENTAL_RESPONSIBILITY'],
  },
  LEFT_TO_DECISION: {
    code: 'PR_LEFT_TO_DECISION',
    sentence:
      'For this situation of parental responsibility the rules leave the route to a person.',
    disputed: ['PARENTAL_RESPONSIBILITY'],
  },
  OTHER_NATION: {
    code: 'LEGAL_STATUS_OF_OTHER_NATION',
    sentence: 'The legal status is not one of the nation of the council.',
    disputed: ['LEGAL_STATUS'],
  },
};

const leftToDecision: Partial<
  Record<ParentalResponsibilitySituation, Pick<OpenPoint, 'code' | 'sentence'>>
> = {
  CONTESTED: {
    code: 'PR_CONTESTED',
    sentence: 'Parental responsibility is contested. A person decides on the route.',
  },
  HOLDER_SUSPECTED: {
    code: 'PR_HOLDER_SUSPECTED',
    sentence:
      'Whoever holds parental responsibility is suspected of the exploitation. A person decides on the route.',
  },
};

/** A decision that waits for a fact or for a person, and which. */
export function leftOpen(
  question: Question,
  standing: ParentalResponsibilityStanding,
  kind: OpenKind,
): Outcome {
  const { parentalResponsibility, model } = question.version.settings;
  const { situation } = standing;
  const point = {
    ...openPoints[kind],
    ...(kind === 'LEFT_TO_DECISION' && situation ? leftToDecision[situation] : undefined),
  };
  const [row, provenance] = situation
    ? ([`parentalResponsibility/${situation}`, parentalResponsibility[situation]] as const)
    : (['model', model] as const);
  return {
    offer: 'DECISION_NEEDED',
    reasons: [
      reason(question, point.code, row, provenance, standing.sentence ?? point.sentence),
      ...accommodation(question, standing),
    ],
    missing: point.missing ?? [],
    disputed: point.disputed ?? [],
  };
}
