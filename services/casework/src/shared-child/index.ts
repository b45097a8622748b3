export { SharedChildResolver } from './shared-child.resolver.js';
export { ForAnyChild } from './shared-child.type.js';
