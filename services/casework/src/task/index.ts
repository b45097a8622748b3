export { alertOnCall, type NewReferralAlert } from './alert-on-call.js';
export { openTask, settleTasks, type NewTask } from './open-task.js';
export { taskKinds, type TaskKind } from './task-kind.js';
export { TaskKindEnum } from './task.type.js';
export { TaskEntity, type Task } from './task.entity.js';
