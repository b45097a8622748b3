import type { MigrationStep } from '@ictg/kit/database';

/**
 * Finding a child by name under row-level security. PostgreSQL may use an index there only for comparisons that
 * cannot leak, such as equality, so every name is broken into keys that are compared for equality: its words,
 * how they sound (Daitch-Mokotoff, made for names of many origins), and how they begin.
 */
export const nameKeys: MigrationStep = {
  name: '0003-name-keys',
  statements: [
    `create function plain_name(name text) returns text language sql immutable parallel safe
       set search_path = public, pg_catalog
       as $$ select trim(regexp_replace(lower(unaccent(coalesce(name, ''))), '[^a-z]+', ' ', 'g')) $$`,
    `comment on function plain_name is 'A name in lower case without accents, apostrophes or dashes.'`,
    `create function name_keys(name text) returns text[] language sql immutable parallel safe
       set search_path = public, pg_catalog
       as $$ select coalesce(array_agg(distinct key), '{}') from (
         select word as key from unnest(string_to_array(plain_name(name), ' ')) as word where word <> ''
         union all select '~' || sound from unnest(string_to_array(plain_name(name), ' ')) as word,
           unnest(daitch_mokotoff(word)) as sound where length(word) > 1
         union all select left(word, 3) || '…' from unnest(string_to_array(plain_name(name), ' ')) as word
           where length(word) >= 3) as keys $$`,
    `comment on function name_keys is 'The keys under which a name is found: words, sounds (~) and beginnings (…).'`,
    `create table child_name_key (child_id text not null references child (id), key text not null, primary key (key, child_id))`,
    `create index child_name_key_child on child_name_key (child_id)`,
    `alter table child_name_key enable row level security`,
    `alter table child_name_key force row level security`,
    `create policy visible on child_name_key using (exists (select 1 from child c where c.id = child_id))`,
    `create function keep_name_keys() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' then delete from child_name_key where child_id = new.id; end if;
       insert into child_name_key (child_id, key)
       select new.id, key from unnest(name_keys(concat_ws(' ', new.given_names, new.family_name,
         array_to_string(new.other_names, ' ')))) as key;
       return null;
     end $$`,
    `create trigger m_keep_name_keys after insert or update of given_names, family_name, other_names on child
       for each row execute function keep_name_keys()`,
  ],
};
