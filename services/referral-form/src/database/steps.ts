import type { MigrationStep } from '@ictg/kit/database';
import { answerMark } from './answer-mark.js';
import { files } from './files.js';
import { foundation } from './foundation.js';
import { questionInWelsh } from './question-in-welsh.js';
import { rights } from './rights.js';
import { tables } from './tables.js';

/** The history of this service's database, oldest first. A step that has been released never changes. */
export const steps: readonly MigrationStep[] = [
  foundation,
  tables,
  rights,
  files,
  questionInWelsh,
  answerMark,
];
