import { DoneOnceEntity } from '@ictg/kit/command';
import type { Entities } from '@ictg/kit/database';
import { FeedEntryEntity } from '@ictg/kit/feed';
import { LoadingEntity, RevisionEntity } from '@ictg/kit/load';
import { DecisionEntity } from '../decision/decision.entity.js';
import { PlaceReadingEntity } from '../place/index.js';
import { NrmReferralEntity } from '../referral/nrm-referral.entity.js';

/** Every table of this service. */
export const entities: Entities = [
  NrmReferralEntity,
  DecisionEntity,
  PlaceReadingEntity,
  RevisionEntity,
  FeedEntryEntity,
  LoadingEntity,
  DoneOnceEntity,
];
