import type { Desk } from '@ictg/kit/database';
import { recordsOf, type ByChild } from '../record/index.js';
import { MissingEpisodeEntity } from './missing.entity.js';
import { MissingEpisode } from './missing.type.js';

/** Every missing episode of these children, newest first, by child. */
export function missingEpisodesOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<MissingEpisode>> {
  return recordsOf(desk, MissingEpisodeEntity, MissingEpisode, childIds, { missingAt: 'desc' });
}
