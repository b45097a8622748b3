import { FeedEntity } from '../feed/feed.entity.js';
import { SourceRecordEntity } from '../feed/source-record.entity.js';
import { StatisticsAccessEntity } from '../gap/access.entity.js';
import { DoneOnceEntity } from '@ictg/kit/command';
import { PackSignatureEntity, PublicationPackEntity } from '../pack/pack.entity.js';
import { LinkAnswerEntity, LinkReviewEntity } from '../review/link-review.entity.js';
import { SnapshotChoicesEntity, SnapshotEntity } from '../snapshot/snapshot.entity.js';
/** Every table of attributes and snapshots. Nothing in them can be linked to a person without the other database. */
export const entities = [
  FeedEntity,
  SourceRecordEntity,
  SnapshotEntity,
  SnapshotChoicesEntity,
  StatisticsAccessEntity,
  LinkReviewEntity,
  LinkAnswerEntity,
  PublicationPackEntity,
  PackSignatureEntity,
  DoneOnceEntity,
];
//# sourceMappingURL=entities.js.map
