import { graphEnum } from '@ictg/kit/graph';
import type {
  NrmReportDecision,
  NrmReportKind,
  NrmReportRecipient,
  NrmReportStanding,
} from './nrm-report.vocabulary.js';

export const NrmReportDecisionEnum = graphEnum<NrmReportDecision>(
  'NrmReportDecision',
  'Which decision of the NRM something was sent for.',
  {
    REASONABLE_GROUNDS: 'Whether there are reasonable grounds to believe it.',
    CONCLUSIVE_GROUNDS: 'Whether it is so on the balance of probabilities.',
    RECONSIDERATION: 'Whether a negative decision stays.',
  },
);

export const NrmReportKindEnum = graphEnum<NrmReportKind>(
  'NrmReportKind',
  'What was sent for a decision of the NRM.',
  {
    GUARDIAN_REPORT: 'A report of the guardian.',
    FURTHER_INFORMATION: 'Something learnt since, or asked for by whoever decides.',
    CORRECTION: 'A correction of what was sent before.',
    REQUEST: 'A request, e.g. for a reconsideration or for more time.',
  },
);

export const NrmReportRecipientEnum = graphEnum<NrmReportRecipient>(
  'NrmReportRecipient',
  'To whom something was sent for a decision.',
  {
    SCA: 'The Single Competent Authority. It reads it through this graph.',
    IECA: 'The Immigration Enforcement Competent Authority. It reads it through this graph.',
    DEVOLVED_PANEL: 'A local panel of the pilot, which has it from its council.',
  },
);

export const NrmReportStandingEnum = graphEnum<NrmReportStanding>(
  'NrmReportStanding',
  'How a report stands with whoever it was sent to.',
  {
    WAITS_FOR_REFERENCE:
      'Nobody there sees it yet: the Home Office has not confirmed the reference.',
    OPEN: 'The competent authority can read it under its agreement.',
    RECEIVED: 'The competent authority has said that it has it.',
    SENT_OTHERWISE: 'Sent to a panel; recorded here, and read by nobody through this graph.',
  },
);
