export { CareLookResolver } from './care-look.resolver.js';
