/** The NRM form: what it asks, how its payload is read, and what becomes of it in a referral to this service. */
export {
  isNrmReference,
  readNrmEntries,
  readNrmPayload,
  type NrmAnswered,
  type NrmRead,
  type NrmUnread,
} from './answers.js';
export { acceptNrmDifference, nrmDifferences, type NrmDifference } from './difference.js';
export { nrmDraft, type NrmDraft, type NrmFact } from './draft.js';
export { nrmFaults, type NrmFault } from './fault.js';
export { nrmField, nrmFields, type NrmField, type NrmOption } from './field.js';
export { readNrmPdf } from './pdf.js';
export { nrmSummary, type NrmSummaryLine, type NrmTold } from './summary.js';
export { treatmentOf, type Treatment } from './treatment.js';
