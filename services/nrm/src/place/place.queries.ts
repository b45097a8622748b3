import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustReadAll } from '../permission/permission.js';
import { UnresolvedPlace } from './place.type.js';

interface Row {
  readonly words: string;
  readonly referrals: number;
  readonly latestOn: string;
}

/** SQL over `nrm_referral r`: its place is known neither from its words nor by what somebody said of them. */
export const isUnresolved = `r.gss_code is null and r.authority_written is not null
  and not exists (select from place_reading p where p.words = place_words(r.authority_written))`;

/** One page of the words of forms that mean no place that is known, in order. */
export async function unresolvedPlacePage(
  desk: Desk,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Page<UnresolvedPlace>> {
  mustReadAll(desk.viewer);
  const last = after ? decodeCursor(after, 1)[0] : null;
  const rows = await desk.rows<Row>(
    `select place_words(r.authority_written) as words, count(*)::integer as referrals,
       max(r.referred_on)::text as "latestOn"
     from nrm_referral r where ${isUnresolved} ${last === null ? '' : 'and place_words(r.authority_written) > ?'}
     group by 1 order by 1 limit ?`,
    [...(last === null ? [] : [String(last)]), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ words }) => [words],
    (row) => Object.assign(new UnresolvedPlace(), row),
  );
}

/** What has been said of words as they were written: absent where nobody has, null where they mean no place here. */
export async function placeReadings(
  desk: Desk,
  written: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const found = await desk.rows<{ written: string; gss_code: string | null }>(
    `select w.written, p.gss_code from jsonb_array_elements_text(?::jsonb) as w (written)
     join place_reading p on p.words = place_words(w.written)`,
    [JSON.stringify(written)],
  );
  return new Map(found.map((one) => [one.written, one.gss_code]));
}
