import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { currentCode, isAuthorityCode } from '@ictg/kit/geography';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustReadAll } from '../../permission/permission.js';
import { placeReadings } from '../place.queries.js';

/** What words mean. */
export interface PlaceMeaning {
  readonly idempotencyKey: string;
  readonly words: string;
  /** Empty where they mean no authority of England or Wales. */
  readonly gssCode?: string | null;
}

/**
 * Says which authority the words of a form mean: for every referral that says so, those of files to come among them.
 * @returns how many referrals have their authority by that now
 */
export async function resolvePlace(desk: Desk, input: PlaceMeaning): Promise<number> {
  mustReadAll(desk.viewer);
  const words = input.words.trim();
  const gssCode = input.gssCode ?? null;
  if (words === '') throw invalid('words', 'Say which words of the form are meant.');
  if (gssCode !== null && !isAuthority(gssCode))
    throw invalid('gssCode', 'There is no such authority. Choose it from the list again.');
  return doneOnce(desk, 'resolveNrmPlace', input.idempotencyKey, input, async () => {
    if ((await placeReadings(desk, [words])).has(words))
      throw ruleBroken(
        'PLACE_RESOLVED_ALREADY',
        'Somebody has said meanwhile what these words mean. Look at the list again.',
      );
    await desk.rows(
      `insert into place_reading (id, created_at, words, gss_code, read_by) values (?, now(), place_words(?), ?, ?)`,
      [newId('plr'), words, gssCode, desk.viewer.name],
    );
    // What a referral says is the owner's files' alone to change; that its words mean a place is said here.
    return desk.asSystem('place-reading', () => readReferrals(desk, words, gssCode));
  });
}

async function readReferrals(desk: Desk, words: string, gssCode: string | null): Promise<number> {
  const changed = await desk.rows<{ id: string }>(
    `update nrm_referral set gss_code = ?
     where gss_code is null and authority_written is not null and place_words(authority_written) = place_words(?)
     returning id`,
    [gssCode, words],
  );
  // What is known of each from today on, beside all that was known before.
  await desk.rows(
    `insert into revision (id, created_at, record_id, known_on, facts)
     select 'rev_' || replace(uuidv7()::text, '-', ''), now(), r.record_id, ?::date,
       r.facts || jsonb_build_object('gssCode', ?::text)
     from (select distinct on (record_id) record_id, facts from revision
       where record_id in (select jsonb_array_elements_text(?::jsonb))
       order by record_id, created_at desc) r`,
    [londonDay(new Date()), gssCode, JSON.stringify(changed.map(({ id }) => id))],
  );
  return changed.length;
}

function isAuthority(code: string): boolean {
  const current = currentCode(code);
  return current !== undefined && isAuthorityCode(current);
}
