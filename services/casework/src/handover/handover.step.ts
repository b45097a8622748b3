import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** What one shift of the line leaves to the next. */
export const handovers: MigrationStep = {
  name: '0012-handovers',
  statements: [
    'create table "handover" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "state" text not null, "from_at" timestamptz not null, "until_at" timestamptz not null, "note" text not null, "written_by" varchar(255) not null, "written_by_name" varchar(255) not null, "signed_by" varchar(255) null, "signed_by_name" varchar(255) null, "signed_at" timestamptz null, primary key ("id"))',
    'comment on column "handover"."state" is \'personal data: none\'',
    'comment on column "handover"."from_at" is \'personal data: none\'',
    'comment on column "handover"."until_at" is \'personal data: none\'',
    'comment on column "handover"."note" is \'personal data: sensitive\'',
    'comment on column "handover"."written_by" is \'personal data: professional\'',
    'comment on column "handover"."written_by_name" is \'personal data: professional\'',
    'comment on column "handover"."signed_by" is \'personal data: professional\'',
    'comment on column "handover"."signed_by_name" is \'personal data: professional\'',
    'comment on column "handover"."signed_at" is \'personal data: none\'',
    'create index "handover_until_at_index" on "handover" ("until_at")',
    'alter table "handover" add constraint "handover_state_check" check ("state" in (\'WRITTEN\', \'SIGNED\'))',
    'alter table "handover" enable row level security',
    'alter table "handover" force row level security',
    "create policy \"visible\" on \"handover\" using ((select viewer_is(array['manager', 'line', 'system']))) with check ((select viewer_is(array['manager', 'line', 'system'])))",

    watchChanges('handover'),
    `grant select, insert, update on handover to ${runRole}`,
    // Nobody takes over from themselves, whoever writes the rows.
    `alter table handover add constraint handover_signed_by_another check (signed_by is null or signed_by <> written_by)`,
  ],
};
