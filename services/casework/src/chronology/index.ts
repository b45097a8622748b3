export { TimelineOfChildResolver } from './chronology.resolver.js';
