import type { Desk } from '@ictg/kit/database';
import { followReferences } from '@ictg/kit/reference';
import { openedChildren } from '../care/care.queries.js';
import { mayFollow } from '../permission/permission.js';
import { CareTrack } from './care-track.type.js';

/** The tracks that references lead to. */
export async function careTracksOf(
  desk: Desk,
  keys: readonly string[],
): Promise<Map<string, CareTrack>> {
  const tracks = await followReferences(desk, keys, (openings) =>
    mayFollow(desk.viewer) ? openedChildren(desk, openings) : Promise.resolve([]),
  );
  return new Map(
    [...tracks].map(([key, { record, ...track }]) => [
      key,
      Object.assign(new CareTrack(), { ...track, child: record }),
    ]),
  );
}
