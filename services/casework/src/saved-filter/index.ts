export { SavedFilterResolver } from './saved-filter.resolver.js';
