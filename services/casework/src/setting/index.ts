export { clockSettingsInForce, ruleBookInForce } from './in-force.js';
