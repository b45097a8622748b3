export { domainDefinitions } from './outcome.data.js';
export { OutcomeResolver } from './outcome.resolver.js';
