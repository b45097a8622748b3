import {
  ConsultationOfAdviceResolver,
  ConsultationsOfChildResolver,
} from './consultation-around.resolver.js';
import { ConsultationCommandResolver } from './consultation-command.resolver.js';
import { ConsultationResolver } from './consultation.resolver.js';

export { consultationsById } from './consultation.queries.js';
export { holderOf } from './commands/holder-of.js';
export { openConsultation, recordConsultation } from './commands/record-consultation.js';

/** The resolvers of consultations. */
export const consultationResolvers = [
  ConsultationResolver,
  ConsultationCommandResolver,
  ConsultationsOfChildResolver,
  ConsultationOfAdviceResolver,
] as const;
