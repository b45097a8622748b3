import {
  SafetyPlanOfChildResolver,
  SafetyPlanResolver,
  SafetyPlansOfCallResolver,
} from './safety-plan.resolver.js';

export { addPlanPages } from './plan.page.js';
export { SafetyPlanEntity } from './safety-plan.entity.js';

/** The resolvers of safety plans. */
export const safetyPlanResolvers = [
  SafetyPlanResolver,
  SafetyPlansOfCallResolver,
  SafetyPlanOfChildResolver,
] as const;
