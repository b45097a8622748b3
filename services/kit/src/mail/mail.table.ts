/**
 * The table of `MailEntity` with what the entity cannot say.
 * @param runRole the service's run-time role
 */
export function mailTable(runRole: string): string[] {
  return [
    `create table "mail" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null,
       "to_address" varchar(255) not null, "language" text not null, "subject" varchar(255) not null, "body" text null,
       "record_id" varchar(255) null, "sent_at" timestamptz null, "failed_at" timestamptz null, primary key ("id"))`,
    `comment on column "mail"."to_address" is 'personal data: professional'`,
    `comment on column "mail"."language" is 'personal data: none'`,
    `comment on column "mail"."subject" is 'personal data: none'`,
    `comment on column "mail"."body" is 'personal data: professional'`,
    `comment on column "mail"."record_id" is 'personal data: none'`,
    `comment on column "mail"."sent_at" is 'personal data: none'`,
    `comment on column "mail"."failed_at" is 'personal data: none'`,
    `create index "mail_record_id_index" on "mail" ("record_id")`,
    `alter table "mail" add constraint "mail_language_check" check ("language" in ('ENGLISH', 'WELSH'))`,
    `alter table "mail" enable row level security`,
    `alter table "mail" force row level security`,
    `create policy "sent_by_us" on "mail" using ((select viewer_is(array['system']))) with check ((select viewer_is(array['system'])))`,
    `create policy "written_by_anybody" on "mail" for insert with check (((select nullif(current_setting('app.subject', true), '')) is not null))`,
    `create function mail_states(ids text[]) returns table (id text, state text) language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select m.id::text, case when m.sent_at is not null then 'SENT' when m.failed_at is not null then 'FAILING' else 'WAITING' end
             from mail m where m.id = any($1) $$`,
    `comment on function mail_states is 'What became of mails, whoever asks: nothing of what they say or to whom.'`,
    `grant select, insert, update on mail to ${runRole}`,
  ];
}
