import type { MigrationStep } from '@ictg/kit/database';
import { linkRole } from './foundation.js';

const within = `in ('nrm', 'casework', 'looked-after')`;

/** What is kept from one linking to the next. */
export const keptComparisons: MigrationStep = {
  name: '0005-kept-comparisons',
  statements: [
    'create table "kept_comparison" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "left_source" text not null, "right_source" text not null, "engine" varchar(20) not null, "learnt_at" timestamptz not null, "linked_at" timestamptz not null, "learning" bytea not null, "likely" bytea not null, "records" bytea null, primary key ("id"))',
    ...['left_source', 'right_source', 'engine', 'learnt_at', 'linked_at', 'likely', 'records'].map(
      (column) => `comment on column "kept_comparison"."${column}" is 'personal data: none'`,
    ),
    'comment on column "kept_comparison"."learning" is \'personal data: identity\'',
    'alter table "kept_comparison" add constraint "kept_comparison_left_source_right_source_unique" unique ("left_source", "right_source")',
    `alter table "kept_comparison" add constraint "kept_comparison_left_source_check" check ("left_source" ${within})`,
    `alter table "kept_comparison" add constraint "kept_comparison_right_source_check" check ("right_source" ${within})`,
    'alter table "kept_comparison" enable row level security',
    'alter table "kept_comparison" force row level security',
    'create policy "read" on "kept_comparison" for select using ((select viewer_is(array[\'system\'])))',
    'create policy "add" on "kept_comparison" for insert with check ((select viewer_is(array[\'system\'])))',
    'create policy "change" on "kept_comparison" for update using ((select viewer_is(array[\'system\']))) with check ((select viewer_is(array[\'system\'])))',
    `grant select, insert, update on kept_comparison to ${linkRole}`,
  ],
};
