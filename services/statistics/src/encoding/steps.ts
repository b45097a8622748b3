import type { MigrationStep } from '@ictg/kit/database';
import { encodingDenials } from './denials.js';
import { encodingFoundation } from './foundation.js';
import { keptComparisons } from './kept-comparisons.js';
import { encodingRights } from './rights.js';
import { encodingTables } from './tables.js';

/** The history of this database, oldest first. A step that has been released never changes. */
export const encodingSteps: readonly MigrationStep[] = [
  encodingFoundation,
  encodingTables,
  encodingRights,
  encodingDenials,
  keptComparisons,
];
