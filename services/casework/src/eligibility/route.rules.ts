import { pilotAt, reason, type Outcome, type Question } from './eligibility.reason.js';
import type { Reason } from './eligibility.offer.js';
import { accommodation, leftOpen } from './open-point.rules.js';
import { parentalResponsibilityStanding } from './parental-responsibility.rules.js';

/** What a child in the area is offered, by who holds parental responsibility and by exceptional need. */
export function routeByParentalResponsibility(question: Question): Outcome {
  const { version, facts, asOf } = question;
  const standing = parentalResponsibilityStanding(
    facts,
    asOf,
    version.settings.parentalResponsibility,
  );
  const { model } = version.settings;
  switch (standing.kind) {
    case 'NOBODY_HERE':
      return {
        offer: 'DIRECT_WORKER',
        reasons: [
          reason(
            question,
            'NOBODY_IN_UK_HOLDS_PR',
            'model',
            model,
            'Nobody in the UK holds parental responsibility for the child, so a direct worker is offered.',
          ),
          ...accommodation(question, standing),
        ],
      };
    case 'HOLDER_HERE':
      return throughProfessionals(
        question,
        [
          reason(
            question,
            'SOMEBODY_IN_UK_HOLDS_PR',
            'model',
            model,
            'Somebody in the UK holds parental responsibility for the child, so a Regional Practice Co-ordinator helps through the professionals.',
          ),
          ...accommodation(question, standing),
        ],
        false,
      );
    case 'AUTHORITY_ALONE':
      return whereAuthorityAloneHolds(question);
    default:
      return leftOpen(question, standing, standing.kind);
  }
}

function whereAuthorityAloneHolds(question: Question): Outcome {
  const { authorityAloneRoute } = question.version.settings;
  const why = (route: string) =>
    reason(
      question,
      'AUTHORITY_ALONE_HOLDS_PR',
      'authorityAloneRoute',
      authorityAloneRoute,
      `Only the council holds parental responsibility, by a court order. Under the local setting ${route}.`,
    );
  switch (authorityAloneRoute.value) {
    case 'DIRECT_WORKER':
      return { offer: 'DIRECT_WORKER', reasons: [why('the child is offered a direct worker')] };
    case 'RPC':
      return throughProfessionals(
        question,
        [
          why(
            'a Regional Practice Co-ordinator is offered; this keeps the child from a direct worker and is counted',
          ),
        ],
        true,
      );
    case 'DECISION_NEEDED':
      return {
        offer: 'DECISION_NEEDED',
        reasons: [why('a person decides on the route')],
        disputed: ['PARENTAL_RESPONSIBILITY'],
      };
  }
}

/** An RPC, unless exceptional need gives one-to-one support here. */
function throughProfessionals(
  question: Question,
  reasons: readonly [Reason, ...Reason[]],
  isByCareOrder: boolean,
): Outcome {
  const { facts, version, site } = question;
  const { answer, reason: given } = facts.exceptionalNeed;
  const rpc = { offer: 'RPC', keptFromDirectWorkerByCareOrder: isByCareOrder } as const;
  const running = pilotAt(question, version.exceptionalNeed.sites);

  if (!running) {
    if (answer !== 'YES') return { ...rpc, reasons };
    const sentence = `Exceptional need is recorded, but under this version it changes the offer only in its own areas, and ${site ? `${site.name} is none of them` : 'this place is none of them'}.`;
    return {
      ...rpc,
      reasons: [
        ...reasons,
        reason(
          question,
          'EXCEPTIONAL_NEED_NOT_AVAILABLE',
          'exceptionalNeed',
          version.exceptionalNeed,
          sentence,
        ),
      ],
    };
  }
  const row = `exceptionalNeed/${running.site}`;
  if (answer === 'YES') {
    const sentence = `Somebody holds parental responsibility, but the need is exceptional and ${site?.name ?? 'this area'} gives one-to-one support then: a regional practitioner is offered.`;
    return {
      offer: 'REGIONAL_PRACTITIONER',
      reasons: [reason(question, 'EXCEPTIONAL_NEED', row, running, sentence), ...reasons],
      missing: given?.trim() ? [] : ['EXCEPTIONAL_NEED_REASON'],
    };
  }
  if (answer === 'NO') return { ...rpc, reasons };
  const sentence =
    'Nobody has said whether the need is exceptional. If it is, a regional practitioner can be offered here.';
  return {
    ...rpc,
    reasons: [...reasons, reason(question, 'EXCEPTIONAL_NEED_NOT_ASKED', row, running, sentence)],
    missing: ['EXCEPTIONAL_NEED'],
  };
}
