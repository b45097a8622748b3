export { changeJobs, changeSchedule } from './shared-change.job.js';
export { SharedChangeResolver } from './shared-change.resolver.js';
