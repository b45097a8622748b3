export { SharedChildResolver } from './shared-child.resolver.js';
