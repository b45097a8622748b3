import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

const readsAll = `(((select viewer_is(array['competent-authority'])) and (select viewer_shares('NRM_REFERRALS'))) or (select viewer_is(array['system'])))`;

/** What words mean that no list of authorities knows, said once for all referrals. */
export const placeReadings: MigrationStep = {
  name: '0006-place-readings',
  statements: [
    'create table "place_reading" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "words" varchar(200) not null, "gss_code" varchar(9) null, "read_by" varchar(255) not null, primary key ("id"))',
    'comment on column "place_reading"."words" is \'personal data: none\'',
    'comment on column "place_reading"."gss_code" is \'personal data: none\'',
    'comment on column "place_reading"."read_by" is \'personal data: professional\'',
    'alter table "place_reading" add constraint "place_reading_words_unique" unique ("words")',
    'alter table "place_reading" enable row level security',
    'alter table "place_reading" force row level security',
    `create policy "read" on "place_reading" for select using (${readsAll})`,
    `create policy "add" on "place_reading" for insert with check (${readsAll})`,
    `create policy "change" on "place_reading" for update using (${readsAll}) with check (${readsAll})`,
    watchChanges('place_reading'),
    `grant select, insert, update on place_reading to ${runRole}`,
    `create function place_words(written text) returns text language sql immutable parallel safe
       return lower(regexp_replace(trim(normalize(written, NFC)), '\\s+', ' ', 'g') collate pg_c_utf8)`,
    `create index nrm_referral_unresolved on nrm_referral (place_words(authority_written))
       where gss_code is null and authority_written is not null`,
  ],
};
