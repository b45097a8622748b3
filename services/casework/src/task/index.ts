export { alertOnCall, type NewReferralAlert } from './alert-on-call.js';
export { openTask, settleTasks, type NewTask } from './open-task.js';
export { TaskEntity, taskKinds, type Task, type TaskKind } from './task.entity.js';
