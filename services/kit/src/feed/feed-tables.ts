/** The table that every owner with a feed has, and the order of its changes. */
export const feedTables: readonly string[] = [
  `create sequence feed_sequence`,
  `create table "feed_entry" ("id" varchar(255) not null, "key" varchar(60) not null, "fingerprint" varchar(32) not null, "digest" varchar(64) not null, "sequence" bigint not null, "is_removed" boolean not null default false, primary key ("id"))`,
  `comment on column "feed_entry"."id" is 'personal data: none'`,
  `comment on column "feed_entry"."key" is 'personal data: none'`,
  `comment on column "feed_entry"."fingerprint" is 'personal data: identity'`,
  `comment on column "feed_entry"."digest" is 'personal data: none'`,
  `comment on column "feed_entry"."sequence" is 'personal data: none'`,
  `comment on column "feed_entry"."is_removed" is 'personal data: none'`,
  `alter table "feed_entry" add constraint "feed_entry_sequence_unique" unique ("sequence")`,
  `alter table "feed_entry" enable row level security`,
  `alter table "feed_entry" force row level security`,
  `create policy "read" on "feed_entry" for select using ((select viewer_is(array['system'])))`,
  `create policy "add" on "feed_entry" for insert with check ((select viewer_is(array['system'])))`,
  `create policy "change" on "feed_entry" for update using ((select viewer_is(array['system']))) with check ((select viewer_is(array['system'])))`,
];

/** The rights of the run-time role on them. */
export function feedRights(runRole: string): string {
  return `grant select, insert, update on feed_entry to ${runRole}; grant usage on sequence feed_sequence to ${runRole}`;
}
