/** Information-sharing agreements: how far they may go, their signed copies, and what they leave of a contract. */
export {
  ceilings,
  fieldGroups,
  neededBeside,
  partnerKinds,
  type FieldGroup,
  type PartnerKind,
} from './ceiling.data.js';
export {
  AgreementsStale,
  ClientStopped,
  HeldAgreements,
  holderVariables,
  withShares,
  type AgreementHolder,
  type Shares,
} from './holder.js';
export { narrowContract, type SharedFields } from './narrow.js';
export { contractOf, partnerKindOf, tagOfGroup } from './partner.js';
export {
  publicAgreementKey,
  signCopy,
  type AdmittedClient,
  type AgreementCopy,
  type ClientLimits,
  type ClientPublicKey,
  type SharedAgreement,
} from './signed-copy.js';
