import { ContinuityOfSupportResolver, ContinuityResolver } from './continuity.resolver.js';
import { CaseloadOfStaffResolver, CaseloadResolver } from './caseload.resolver.js';
import { SupportCommandResolver } from './support-command.resolver.js';
import { SupportOfChildResolver } from './support-of-child.resolver.js';
import { SupportResolver } from './support.resolver.js';

export { allocateWorker } from './commands/allocate-worker.js';
export { changeRoute } from './commands/change-route.js';
export { closeSupport } from './commands/close-support.js';
export { openSupport, type NewSupport } from './commands/open-support.js';
export { reweighChild } from './commands/reweigh.js';
export { closureReasonInWords, needRecordedReason } from './closure.rules.js';
export { supportStep, type SupportStepAnswer } from './support-step.js';
export { firstContactWatch } from './first-contact.watch.js';
export { supportDueAt } from './support.clock.js';
export {
  AllocationEntity,
  SupportEntity,
  SupportTransferEntity,
  type Allocation as AllocationRecord,
  type Support as SupportRecord,
} from './support.entity.js';
export { guardianSubject, supportsById } from './support.queries.js';
export { SupportStepResult } from './support.result.js';
export { supportCount } from './support-list.queries.js';
export { supportLifecycle, type SupportState } from './support.states.js';
export { Support } from './support.type.js';
export { workerRoles, type ClosureReason, type WorkerRole } from './support.vocabulary.js';
export { caseWeight, shippedWeights, type CaseFacts } from './weight.rules.js';

/** The resolvers of support, caseloads and suggestions. */
export const supportResolvers = [
  SupportResolver,
  SupportCommandResolver,
  SupportOfChildResolver,
  CaseloadResolver,
  CaseloadOfStaffResolver,
  ContinuityResolver,
  ContinuityOfSupportResolver,
] as const;
