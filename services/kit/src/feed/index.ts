/**
 * The feed of one owner of data: what the statistics service alone may fetch of its records. People in it are sealed by
 * their owner, and what is counted of them is coarse.
 */
export { addFeed, pathOf, type FeedOptions } from './add-feed.js';
export {
  toldCare,
  toldCase,
  toldReferral,
  type ToldCare,
  type ToldCase,
  type ToldReferral,
} from './told.js';
export { toldWork, type ToldWork } from './told-work.js';
export { addReview, type ReviewedRecord } from './add-review.js';
export { callerFor, feedPublicKey, readPublicKey, type FeedCaller } from './call.js';
export {
  ageBand,
  ageBands,
  countedSex,
  countedSexes,
  nationalityGroup,
  nationalityGroups,
  type AgeBand,
  type CountedSex,
  type NationalityGroup,
} from './coarse.js';
export { digestOf } from './digest.js';
export { FeedEntryEntity, WorkEntryEntity } from './feed-entry.entity.js';
export { feedPage, lookForChanges, type DeniedRecord, type Feed, type WorkFeed } from './feed.js';
export { feedRights, feedTables, workFeedRights, workFeedTables } from './feed-tables.js';
export { readTicket, ticketWriter, type ReviewTicket } from './review-ticket.js';
export { sealedJson, unsealedPerson } from './sealed-json.js';
export { lookShape, pageShape, type FeedEntry, type FeedLook, type FeedPage } from './wire.js';
export { writtenName } from './written-name.js';
