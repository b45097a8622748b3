export { childFeed } from './child-feed.js';
export { workFeed } from './work-feed.js';
