/** Opens another owner's record by a recorded reference, and only for the very person it is about. */
export { confirmReferences, ReferenceToConfirm } from './confirm.js';
export { openings, opensFunction, type KnownPerson, type Openings } from './opening.js';
export {
  ConfirmationEnum,
  followReferences,
  trackKey,
  type Confirmation,
  type Openable,
} from './track.js';
