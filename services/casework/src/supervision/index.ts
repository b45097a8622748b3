export { SupervisionResolver } from './supervision.resolver.js';
