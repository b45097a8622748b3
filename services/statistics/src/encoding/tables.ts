import type { MigrationStep } from '@ictg/kit/database';

/** The tables as the entities declared them at first. A test compares all steps with the entities of today. */
export const encodingTables: MigrationStep = {
  name: '0002-tables',
  statements: [
    'create table "encoding" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "source" text not null, "key" varchar(60) not null, "sealed" text not null, primary key ("id"))',
    'comment on column "encoding"."source" is \'personal data: none\'',
    'comment on column "encoding"."key" is \'personal data: none\'',
    'comment on column "encoding"."sealed" is \'personal data: identity\'',
    'alter table "encoding" add constraint "encoding_source_key_unique" unique ("source", "key")',
    'alter table "encoding" add constraint "encoding_source_check" check ("source" in (\'nrm\', \'casework\', \'looked-after\'))',
    'create table "link" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "left_id" varchar(255) not null, "right_id" varchar(255) not null, "probability" double precision not null, "is_chosen" boolean not null, primary key ("id"))',
    'comment on column "link"."left_id" is \'personal data: none\'',
    'comment on column "link"."right_id" is \'personal data: none\'',
    'comment on column "link"."probability" is \'personal data: none\'',
    'comment on column "link"."is_chosen" is \'personal data: none\'',
    'create index "link_right_id_index" on "link" ("right_id")',
    'alter table "link" add constraint "link_left_id_right_id_unique" unique ("left_id", "right_id")',
    'alter table "encoding" enable row level security',
    'alter table "encoding" force row level security',
    'create policy "read" on "encoding" for select using ((select viewer_is(array[\'system\'])))',
    'create policy "add" on "encoding" for insert with check ((select viewer_is(array[\'system\'])))',
    'create policy "change" on "encoding" for update using ((select viewer_is(array[\'system\']))) with check ((select viewer_is(array[\'system\'])))',
    'create policy "remove" on "encoding" for delete using ((select viewer_is(array[\'system\'])))',
    'alter table "link" enable row level security',
    'alter table "link" force row level security',
    'create policy "read" on "link" for select using ((select viewer_is(array[\'system\'])))',
    'create policy "add" on "link" for insert with check ((select viewer_is(array[\'system\'])))',
    'create policy "change" on "link" for update using ((select viewer_is(array[\'system\']))) with check ((select viewer_is(array[\'system\'])))',
    'create policy "remove" on "link" for delete using ((select viewer_is(array[\'system\'])))',
  ],
};
