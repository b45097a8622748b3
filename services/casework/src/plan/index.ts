export { PlanResolver } from './plan.resolver.js';
export { planWatch } from './plan.watch.js';
