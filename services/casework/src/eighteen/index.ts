export { EighteenResolver } from './eighteen.resolver.js';
export { eighteenWatch } from './eighteen.watch.js';
