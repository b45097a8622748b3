/** Work outside requests: enqueued in the transaction that decides on it, done once it is committed. */
export { enqueue, type NewJob } from './enqueue.js';
export { prepareJobs } from './prepare-jobs.js';
export { startJobs, type JobOptions } from './start-jobs.js';
