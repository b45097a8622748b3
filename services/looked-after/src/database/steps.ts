import type { MigrationStep } from '@ictg/kit/database';
import { logPlaces } from '../look/log-places.step.js';
import { ownLooks } from '../look/own-looks.step.js';
import { byAgreement } from './by-agreement.js';
import { feed } from './feed.js';
import { foundation } from './foundation.js';
import { rights } from './rights.js';
import { tables } from './tables.js';

/** The history of this service's database, oldest first. A step that has been released never changes. */
export const steps: readonly MigrationStep[] = [
  foundation,
  tables,
  rights,
  feed,
  byAgreement,
  ownLooks,
  logPlaces,
];
