import type { Entities } from '@ictg/kit/database';
import { FeedEntity } from '../feed/feed.entity.js';
import { SourceRecordEntity } from '../feed/source-record.entity.js';
import { StatisticsAccessEntity } from '../asked/asked.entity.js';
import { DoneOnceEntity } from '@ictg/kit/command';
import { PackSignatureEntity, PublicationPackEntity } from '../pack/pack.entity.js';
import {
  LinkAnswerEntity,
  LinkDecisionEntity,
  LinkReviewEntity,
} from '../review/link-review.entity.js';
import { SnapshotChoicesEntity, SnapshotEntity } from '../snapshot/snapshot.entity.js';

/** Every table of attributes and snapshots. Nothing in them can be linked to a person without the other database. */
export const entities: Entities = [
  FeedEntity,
  SourceRecordEntity,
  SnapshotEntity,
  SnapshotChoicesEntity,
  StatisticsAccessEntity,
  LinkReviewEntity,
  LinkAnswerEntity,
  LinkDecisionEntity,
  PublicationPackEntity,
  PackSignatureEntity,
  DoneOnceEntity,
];
