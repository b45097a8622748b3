/** The made-up world of a trial. */
export { fillWorld, type Filled } from './fill-world.js';
export type { WorldSettings } from './draft/draft-world.js';
export { inventedStems } from './name/invented-name.js';
