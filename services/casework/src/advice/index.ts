import { AdviceCommandResolver } from './advice-command.resolver.js';
import { AdviceOfChildResolver, AdviceResolver } from './advice.resolver.js';

export { AdviceEntity, type Advice as AdviceRecord } from './advice.entity.js';
export { AgencyTypeEnum } from './advice.enum.js';
export { AskedAgencyInput, GiveAdviceInput } from './advice.input.js';
export { adviceCount, advicesBy, advicesById } from './advice.queries.js';
export { adviceLifecycle } from './advice.states.js';
export { Advice } from './advice.type.js';
export { agencyTypes, type AgencyType } from './advice.vocabulary.js';
export { takeAnswerFromOutside } from './commands/answer-advice.js';
export { keepAdvice, type NewAdvice } from './commands/give-advice.js';

/** The resolvers of advice. */
export const adviceResolvers = [
  AdviceResolver,
  AdviceOfChildResolver,
  AdviceCommandResolver,
] as const;
