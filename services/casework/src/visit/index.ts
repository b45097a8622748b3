export { VisitResolver } from './visit.resolver.js';
export { visitWatch } from './visit.watch.js';
