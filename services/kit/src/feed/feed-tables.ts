import type { FeedTable } from './feed.js';

/** The table of what an owner with a feed of people has told, and the order of its changes. */
export const feedTables = tablesFor('feed_entry', 'feed_sequence', 'identity');
/** The same for an owner's work. */
export const workFeedTables = tablesFor('work_entry', 'work_sequence', 'none');

/** The rights of the run-time role on them. */
export function feedRights(runRole: string): string {
  return rightsOn('feed_entry', 'feed_sequence', runRole);
}

export function workFeedRights(runRole: string): string {
  return rightsOn('work_entry', 'work_sequence', runRole);
}

function tablesFor(
  table: FeedTable,
  sequence: string,
  level: 'identity' | 'none',
): readonly string[] {
  return [
    `create sequence ${sequence}`,
    `create table "${table}" ("id" varchar(255) not null, "key" varchar(60) not null, "fingerprint" varchar(32) not null, "digest" varchar(64) not null, "sequence" bigint not null, "is_removed" boolean not null default false, primary key ("id"))`,
    `comment on column "${table}"."id" is 'personal data: none'`,
    `comment on column "${table}"."key" is 'personal data: none'`,
    `comment on column "${table}"."fingerprint" is 'personal data: ${level}'`,
    `comment on column "${table}"."digest" is 'personal data: none'`,
    `comment on column "${table}"."sequence" is 'personal data: none'`,
    `comment on column "${table}"."is_removed" is 'personal data: none'`,
    `alter table "${table}" add constraint "${table}_sequence_unique" unique ("sequence")`,
    `alter table "${table}" enable row level security`,
    `alter table "${table}" force row level security`,
    `create policy "read" on "${table}" for select using ((select viewer_is(array['system'])))`,
    `create policy "add" on "${table}" for insert with check ((select viewer_is(array['system'])))`,
    `create policy "change" on "${table}" for update using ((select viewer_is(array['system']))) with check ((select viewer_is(array['system'])))`,
  ];
}

function rightsOn(table: FeedTable, sequence: string, runRole: string): string {
  return `grant select, insert, update on ${table} to ${runRole}; grant usage on sequence ${sequence} to ${runRole}`;
}
