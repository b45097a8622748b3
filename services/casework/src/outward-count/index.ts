export { OutwardCountResolver } from './outward-count.resolver.js';
