/** What every command of every service stands on: once however often it is sent, and never over somebody's head. */
export { doneOnce } from './done-once.js';
export { DoneOnceEntity, type DoneOnce } from './done-once.entity.js';
export { loadForChange } from './load-for-change.js';
