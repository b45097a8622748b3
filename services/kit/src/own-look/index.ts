export { everyLookPage } from './every-look.queries.js';
export { EveryLookArgs, everyLookOf } from './every-look.type.js';
export { ownLookPage, type LookedAt } from './own-look.queries.js';
export { showOwnLooks } from './own-look.step.js';
export { ownLooksOf } from './own-look.type.js';
