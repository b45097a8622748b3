import { DoneOnceEntity } from '@ictg/kit/command';
import type { Entities } from '@ictg/kit/database';
import { FeedEntryEntity } from '@ictg/kit/feed';
import { LoadingEntity, RevisionEntity } from '@ictg/kit/load';
import { CareEpisodeEntity } from '../care/care-episode.entity.js';
import { ChildInCareEntity } from '../care/child-in-care.entity.js';

/** Every table of this service. */
export const entities: Entities = [
  ChildInCareEntity,
  CareEpisodeEntity,
  RevisionEntity,
  FeedEntryEntity,
  LoadingEntity,
  DoneOnceEntity,
];
