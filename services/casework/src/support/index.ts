export { openSupport } from './commands/open-support.js';
