/** Lifecycles as transition tables, proved whole when they are loaded. */
export { defineLifecycle } from './define-lifecycle.js';
export {
  inWords,
  LifecycleFault,
  type Lifecycle,
  type LifecycleTable,
  type Move,
  type Transition,
} from './lifecycle.js';
