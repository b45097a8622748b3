/** The page behind the link that asks whether somebody is still in post. */
export { addPostPage } from './post.page.js';
