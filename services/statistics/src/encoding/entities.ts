import type { Entities } from '@ictg/kit/database';
import { DenialEntity } from './denial.entity.js';
import { EncodingEntity } from './encoding.entity.js';
import { KeptComparisonEntity } from './kept-comparison.entity.js';
import { LinkEntity } from './link.entity.js';

/** Every table of the database that linking works in. No attribute of a child is among them. */
export const encodingEntities: Entities = [
  EncodingEntity,
  DenialEntity,
  LinkEntity,
  KeptComparisonEntity,
];
