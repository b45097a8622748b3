import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** Returns are added and read, and never changed: the run-time role has no right to. */
export const contractReturns: MigrationStep = {
  name: '0030-contract-returns',
  statements: [
    `create table "contract_return" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null,
       "month" varchar(7) not null, "revision" int not null, "frozen_at" timestamptz not null, "frozen_by" varchar(255) not null,
       "reason" text null, "figures" jsonb not null, "digest" varchar(64) not null, primary key ("id"))`,
    `comment on column "contract_return"."month" is 'personal data: none'`,
    `comment on column "contract_return"."revision" is 'personal data: none'`,
    `comment on column "contract_return"."frozen_at" is 'personal data: none'`,
    `comment on column "contract_return"."frozen_by" is 'personal data: professional'`,
    `comment on column "contract_return"."reason" is 'personal data: none'`,
    `comment on column "contract_return"."figures" is 'personal data: sensitive'`,
    `comment on column "contract_return"."digest" is 'personal data: none'`,
    `alter table "contract_return" add constraint "contract_return_month_revision_unique" unique ("month", "revision")`,
    `alter table "contract_return" enable row level security`,
    `alter table "contract_return" force row level security`,
    `create policy "read_by_managers" on "contract_return" for select using ((select viewer_is(array['manager', 'system'])))`,
    `create policy "frozen_by_managers" on "contract_return" for insert with check ((select viewer_is(array['manager', 'system'])))`,
    watchChanges('contract_return', '', 'sealed'),
    `grant select, insert on contract_return to ${runRole}`,
  ],
};
