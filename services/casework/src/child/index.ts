export { birthFault, identityFault, nameFault, pastDayFault, spanFault } from './identity.rules.js';
export { keepNrmReference, nrmKey } from './commands/keep-nrm-reference.js';
export { keepParentalResponsibility } from './commands/keep-parental-responsibility.js';
export { ChildAccessEntity, type ChildAccess as ChildAccessRecord } from './access.entity.js';
export { AlertEntity, ChildLinkEntity, type Alert as AlertRecord } from './alert.entity.js';
export { ChildEntity, type Child as ChildRecord } from './child.entity.js';
export {
  childConditions,
  childCount,
  childJson,
  childPage,
  type ChildFilter,
} from './child-list.queries.js';
export { joinToChildPage, type ChildPart } from './child-part.js';
export { redactChild } from './child.policy.js';
export { childById, childOf, childrenById } from './child.queries.js';
export { Child, ChildMatch, NrmReference } from './child.type.js';
export { possibleDuplicates, warnOfHiddenDuplicates, type Described } from './duplicate.queries.js';
export {
  AgeDeterminationEntity,
  LegalStatusEntity,
  ParentalResponsibilityEntity,
} from './fact.entity.js';
export { seesChild } from './sees-child.queries.js';
export { newChildReference, newReferralReference } from './new-reference.js';
export { ParentalResponsibilityInput } from './parental-responsibility.input.js';
