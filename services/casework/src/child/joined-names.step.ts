import type { MigrationStep } from '@ictg/kit/database';

/** Finds O'Test under OTest: a name is found with its apostrophes and dashes or without. */
export const joinedNames: MigrationStep = {
  name: '0042-joined-names',
  statements: [
    `create or replace function name_keys(name text) returns text[] language sql immutable parallel safe
       set search_path = public, pg_catalog
       as $$ with words as (
         select word from unnest(string_to_array(plain_name(name), ' ')) as word where word <> ''
         union select word from unnest(string_to_array(
           plain_name(regexp_replace(name, '[''’‘\`´-]', '', 'g')), ' ')) as word where word <> '')
       select coalesce(array_agg(distinct key), '{}') from (
         select word as key from words
         union all select '~' || sound from words, unnest(daitch_mokotoff(word)) as sound where length(word) > 1
         union all select left(word, 3) || '…' from words where length(word) >= 3) as keys $$`,
    `select set_config('app.roles', 'system', true)`,
    `insert into child_name_key (child_id, key)
       select c.id, key from child c, unnest(name_keys(concat_ws(' ', c.given_names, c.family_name,
         array_to_string(c.other_names, ' ')))) as key
       on conflict do nothing`,
    `select set_config('app.roles', '', true)`,
  ],
};
