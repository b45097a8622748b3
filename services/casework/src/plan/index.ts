export { ContactDueOfSupportResolver } from './contact-due.resolver.js';
export { contactWatch } from './contact-due.watch.js';
export { PlanResolver } from './plan.resolver.js';
export { planWatch } from './plan.watch.js';
