import { DoneOnceEntity } from '@ictg/kit/command';
import type { Entities } from '@ictg/kit/database';
import { DecisionEntity } from '../decision/decision.entity.js';
import { LoadingEntity } from '../loading/loading.entity.js';
import { NrmReferralEntity } from '../referral/nrm-referral.entity.js';
import { RevisionEntity } from '../revision/revision.entity.js';

/** Every table of this service. */
export const entities: Entities = [
  NrmReferralEntity,
  DecisionEntity,
  RevisionEntity,
  LoadingEntity,
  DoneOnceEntity,
];
