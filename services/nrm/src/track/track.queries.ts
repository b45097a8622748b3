import type { Desk } from '@ictg/kit/database';
import { followReferences } from '@ictg/kit/reference';
import { mayFollow } from '../permission/permission.js';
import { openedReferrals } from '../referral/nrm-referral.queries.js';
import { NrmTrack } from './track.type.js';

/** The tracks that references lead to. */
export async function tracksOf(
  desk: Desk,
  keys: readonly string[],
): Promise<Map<string, NrmTrack>> {
  const tracks = await followReferences(desk, keys, (openings) =>
    mayFollow(desk.viewer) ? openedReferrals(desk, openings) : Promise.resolve([]),
  );
  return new Map(
    [...tracks].map(([key, { record, ...track }]) => [
      key,
      Object.assign(new NrmTrack(), { ...track, referral: record }),
    ]),
  );
}
