export { saveFilter } from './commands/save-filter.js';
export type { SaveFilterInput as NewFilter } from './saved-filter.type.js';
export { SavedFilterResolver } from './saved-filter.resolver.js';
