import type { MigrationStep } from '@ictg/kit/database';
import { access } from './access.js';
import { asked } from './asked.js';
import { foundation } from './foundation.js';
import { pack } from './pack.js';
import { review } from './review.js';
import { packWithdrawal } from './pack-withdrawal.js';
import { reviewRounds } from './review-round.js';
import { rights } from './rights.js';
import { tables } from './tables.js';
import { work } from './work.js';

/** The history of this database, oldest first. A step that has been released never changes. */
export const steps: readonly MigrationStep[] = [
  foundation,
  tables,
  rights,
  access,
  review,
  pack,
  work,
  reviewRounds,
  packWithdrawal,
  asked,
];
