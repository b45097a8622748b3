import { day, needed, oneOf, optional, text } from '@ictg/kit/load';
import {
  competentAuthorities,
  decisionKinds,
  decisionOutcomes,
} from '../decision/decision.vocabulary.js';

/** The columns of a file of decisions: one row for each step of a referral. */
export const decisionColumns = {
  nrm_reference: needed('The reference of the referral.', text(60)),
  kind: needed(
    `What was decided: ${decisionKinds.join(', ')}; also RG and CG.`,
    oneOf(decisionKinds, {
      rg: 'REASONABLE_GROUNDS',
      cg: 'CONCLUSIVE_GROUNDS',
      suspended: 'SUSPENSION',
      withdrawn: 'WITHDRAWAL',
    }),
  ),
  decided_on: needed('The day.', day),
  outcome: optional(
    `What came of it: ${decisionOutcomes.join(', ')}.`,
    null,
    oneOf(decisionOutcomes),
  ),
  competent_authority: optional(
    `Who decided: ${competentAuthorities.join(', ')}.`,
    null,
    oneOf(competentAuthorities, { 'devolved panel': 'DEVOLVED_PANEL', panel: 'DEVOLVED_PANEL' }),
  ),
  reason: optional('The reason given.', null, text(4000)),
} as const;
