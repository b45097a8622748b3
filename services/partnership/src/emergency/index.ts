import { EmergencyResolver } from './emergency.resolver.js';

export { EmergencyNumberEntity } from './emergency.entity.js';
export { emergencyPurposes, type EmergencyPurpose } from './emergency.vocabulary.js';

/** The resolvers of the numbers that are rung at night. */
export const emergencyResolvers = [EmergencyResolver] as const;
