export { MissingResolver } from './missing.resolver.js';
