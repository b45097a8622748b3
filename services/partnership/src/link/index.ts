/** Links for people without an account: signed, ending, and telling nothing. */
export {
  linkKey,
  linksAre,
  linkTo,
  readLinkKey,
  type LinkClaim,
  type LinkKind,
} from './signed-link.js';
