import { ProfessionalResolver } from './professional.resolver.js';

export { addProfessional } from './commands/add-professional.js';
export {
  ProfessionalEntity,
  type Professional as ProfessionalRecord,
} from './professional.entity.js';
export { professionalById, professionalsById } from './professional.queries.js';
export { professionalFault, whyNotInvited } from './professional.rules.js';
export { ProfessionalResult, ProfessionalSaved } from './professional.result.js';
export { Professional } from './professional.type.js';
export type { MailLanguage } from './professional.vocabulary.js';

/** The resolvers of professionals. */
export const professionalResolvers = [ProfessionalResolver] as const;
