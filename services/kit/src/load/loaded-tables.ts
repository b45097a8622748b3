/** The tables that every owner of loaded data has: what was loaded when, and what each record said from when on. */
export const loadedTables: readonly string[] = [
  `create table "loading" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "kind" varchar(60) not null, "rows" int not null, "rejected" int not null, primary key ("id"))`,
  `comment on column "loading"."kind" is 'personal data: none'`,
  `comment on column "loading"."rows" is 'personal data: none'`,
  `comment on column "loading"."rejected" is 'personal data: none'`,
  `alter table "loading" enable row level security`,
  `alter table "loading" force row level security`,
  `create policy "read" on "loading" for select using (((select nullif(current_setting('app.subject', true), '')) is not null))`,
  `create policy "add" on "loading" for insert with check ((select viewer_is(array['system'])))`,
  `create table "revision" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "record_id" varchar(255) not null, "known_on" date not null, "facts" jsonb not null, primary key ("id"))`,
  `comment on column "revision"."record_id" is 'personal data: none'`,
  `comment on column "revision"."known_on" is 'personal data: none'`,
  `comment on column "revision"."facts" is 'personal data: identity'`,
  `create index "revision_record_id_known_on_index" on "revision" ("record_id", "known_on")`,
  `alter table "revision" enable row level security`,
  `alter table "revision" force row level security`,
  `create policy "read" on "revision" for select using ((select viewer_is(array['system'])))`,
  `create policy "add" on "revision" for insert with check ((select viewer_is(array['system'])))`,
];

/**
 * The rights of the run-time role on those tables, once it has the rights on all.
 * @param runRole what became known is never unsaid by it
 */
export function loadedRights(runRole: string): string {
  return `revoke update on revision, loading from ${runRole}`;
}
