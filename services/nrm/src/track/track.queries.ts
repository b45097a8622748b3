import type { Desk } from '@ictg/kit/database';
import { lastLoaded } from '@ictg/kit/load';
import { referenceKey } from '@ictg/kit/reference';
import { mayFollow } from '../permission/permission.js';
import { openedReferrals } from '../referral/nrm-referral.queries.js';
import { NrmTrack } from './track.type.js';

/** The tracks that references lead to: one statement however many. A key holds the reference and its openings. */
export async function tracksOf(
  desk: Desk,
  keys: readonly string[],
): Promise<Map<string, NrmTrack>> {
  const wanted = keys.map((key) => ({ key, ...(JSON.parse(key) as Wanted) }));
  const found = mayFollow(desk.viewer)
    ? await openedReferrals(
        desk,
        wanted.flatMap(({ opening }) => openingsIn(opening)),
      )
    : [];
  const asOf = await lastLoaded(desk);
  return new Map(
    wanted.map(({ key, reference, opening }) => {
      const own = openingsIn(opening);
      const referral = found.find(
        (one) =>
          referenceKey(one.reference) === referenceKey(reference) &&
          one.openings.some((held) => own.includes(held)),
      );
      const track = Object.assign(new NrmTrack(), {
        reference,
        opening,
        confirmation: referral ? ('CONFIRMED' as const) : ('NOT_CONFIRMED' as const),
        referral: referral ?? null,
        asOf,
      });
      return [key, track] as const;
    }),
  );
}

/** A reference as another service gives it. */
interface Wanted {
  readonly reference: string;
  readonly opening: string;
}

/** The key under which a reference is loaded with others. */
export function trackKey({ reference = '', opening = '' }: Partial<Wanted>): string {
  return JSON.stringify({ reference, opening });
}

// Another owner sends what it knows; however long it is, no more is looked at than a person has names.
function openingsIn(opening: string): string[] {
  return opening
    .split(',')
    .filter((one) => one !== '')
    .slice(0, 100);
}
