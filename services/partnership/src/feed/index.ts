export { workFeed } from './work-feed.js';
