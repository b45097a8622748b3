import { PostResolver, PostsOfProfessionalResolver, PostsOfTeamResolver } from './post.resolver.js';

export {
  answerPostByLink,
  postByLink,
  postLinksOf,
  type LinkedPost,
} from './commands/answer-by-link.js';
export { doubtPostsAt } from './commands/note-returned-mail.js';
export { startPost } from './commands/start-post.js';
export { confirmPostsOf, tickOwnPosts } from './commands/tick-posts.js';
export { PostEntity, type Post as PostRecord } from './post.entity.js';
export { ProfessionalPostTickInput } from './post.input.js';
export { postsById } from './post.queries.js';
export { returnedMailJobs, returnedMailSchedule } from './returned-mail.job.js';
export { standingOf, type PostFacts } from './post.rules.js';
export { Post } from './post.type.js';
export type { KnownBy, Standing } from './post.vocabulary.js';

/** The resolvers of posts. */
export const postResolvers = [
  PostResolver,
  PostsOfTeamResolver,
  PostsOfProfessionalResolver,
] as const;
