export { childFeed } from './child-feed.js';
