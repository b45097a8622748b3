export { PostEntity, type Post } from './post.entity.js';
export { standingOf } from './post.rules.js';
export type { KnownBy, Standing } from './post.vocabulary.js';
