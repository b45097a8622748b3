export { ProfessionalEntity, type Professional } from './professional.entity.js';
export type { MailLanguage } from './professional.vocabulary.js';
