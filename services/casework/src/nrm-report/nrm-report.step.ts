import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { nrmReportTable } from './nrm-report.table.js';
import { sentReportColumns } from './sent-report.sql.js';

/**
 * What was sent for decisions of the NRM. The competent authority sees no row of the table: two functions give out what
 * was sent to it under a reference that the Home Office has confirmed, and take its word that it has it.
 */
export const nrmReports: MigrationStep = {
  name: '0080-nrm-reports',
  statements: [
    'alter table "nrm_reference" add column "confirmed_at" timestamptz null',
    `comment on column "nrm_reference"."confirmed_at" is 'personal data: none'`,
    'create table "nrm_report" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "child_id" varchar(255) not null, "nrm_reference_id" varchar(255) not null, "decision" text not null, "kind" text not null, "sent_to" text not null, "text" text not null, "sent_on" date not null, "sent_by" varchar(255) not null, "author_role" text not null, "replaces_id" varchar(255) null, "received_at" timestamptz null, "received_by" varchar(255) null, primary key ("id"))',
    ...nrmReportTable,
    'alter table "nrm_report" add constraint "nrm_report_nrm_reference_id_foreign" foreign key ("nrm_reference_id") references "nrm_reference" ("id")',
    watchChanges('nrm_report', 'child_id'),
    `grant select, insert, update on nrm_report to ${runRole}`,
    `alter table nrm_report add constraint nrm_report_received_by_somebody check ((received_at is null) = (received_by is null))`,
    `create function sent_nrm_reports_for_everybody(shares text[], wanted_id text, wanted_key text, only_waiting boolean,
         before_day date, before_id text, most integer)
       returns table (${sentReportColumns})
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select r.id::text, r.version, r.child_id::text, c.reference::text, n.reference::text, r.decision, r.kind, r.sent_to,
           r.text, r.sent_on, r.author_role, r.replaces_id::text, exists (select from nrm_report l where l.replaces_id = r.id),
           r.received_at, r.received_by::text
         from nrm_report r join nrm_reference n on n.id = r.nrm_reference_id and n.child_id = r.child_id
           join child c on c.id = r.child_id
         where 'NRM_REPORTS' = any(shares) and n.confirmed_at is not null and r.sent_to in ('SCA', 'IECA')
           and (wanted_id is null or r.id = wanted_id) and (wanted_key is null or n.key = wanted_key)
           and not (only_waiting and r.received_at is not null)
           and (before_day is null or (r.sent_on, r.id) < (before_day, before_id))
         order by r.sent_on desc, r.id desc limit most $$`,
    `revoke all on function sent_nrm_reports_for_everybody from public`,
    `create function sent_nrm_reports(wanted_id text, wanted_key text, only_waiting boolean, before_day date, before_id text, most integer)
       returns table (${sentReportColumns})
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         if viewer_is(array['competent-authority']) and current_setting('app.door', true) = 'partner' then
           return query select * from sent_nrm_reports_for_everybody(
             string_to_array(coalesce(current_setting('app.shares', true), ''), ','),
             wanted_id, wanted_key, only_waiting, before_day, before_id, least(most, 101));
         end if;
       end $$`,
    `comment on function sent_nrm_reports is 'What was sent to the competent authority under references that the Home Office has confirmed. Nothing without an agreement, and nothing to anybody else.'`,
    `create function note_nrm_report_received(report text, read_version integer, receiver text) returns boolean
       language plpgsql set search_path = pg_catalog, public set app.roles = 'system'
       as $$ begin
         update nrm_report set received_at = now(), received_by = receiver
         where id = report and version = read_version and received_at is null;
         return found;
       end $$`,
    `revoke all on function note_nrm_report_received from public`,
    `create function receipt_nrm_report(report text, read_version integer) returns boolean
       language plpgsql security definer set search_path = pg_catalog, public
       as $$ begin
         if exists (select from sent_nrm_reports(report, null, false, null, null, 1)) then
           return note_nrm_report_received(report, read_version, current_setting('app.name', true));
         end if;
         return null;
       end $$`,
    `comment on function receipt_nrm_report is 'That the competent authority has what it is shown. Null where it is shown no such report; false where somebody has said so before.'`,
  ],
};
