import type { Migration } from '@ictg/kit/migration';

/**
 * The history of this service's tables.
 * @param runRole the role that identity works as: it reads and writes what it must and owns nothing
 */
export function migrations(runRole: string): readonly Migration[] {
  // Programs of partners are kept by partnership, beside the agreements, and read here as a signed copy.
  return [
    { name: '0001 sign-in', sql: signIn(runRole) },
    { name: '0002 partner-clients', sql: partnerClients },
    { name: '0003 clients-in-partnership', sql: 'drop table partner_client' },
  ];
}

const signIn = (runRole: string) => `
create table oidc_record (
  model text not null, id text not null, payload jsonb not null,
  grant_id text, uid text, expires_at timestamptz, consumed_at timestamptz,
  primary key (model, id)
);
comment on table oidc_record is 'Codes, refresh tokens, grants and interactions while they live. Access tokens are never stored.';
create index oidc_record_grant on oidc_record (grant_id) where grant_id is not null;
create index oidc_record_uid on oidc_record (uid) where uid is not null;
create index oidc_record_expiry on oidc_record (expires_at);

create table staff_email (
  subject text primary key, email text not null, last_signed_in_at timestamptz not null default now()
);
comment on table staff_email is 'By which verified address each member of staff signed in last; their roles are asked of the staff register each time.';

create table upstream_sign_in (
  state text primary key, interaction text not null, nonce text not null, verifier text not null,
  expires_at timestamptz not null
);
comment on table upstream_sign_in is 'People who are away at the organisation''s own provider; each row is used once.';

create table partner_client (
  id text primary key, name text not null, jwks jsonb not null,
  role text not null check (role in ('partner', 'contract-manager', 'competent-authority')),
  agency text not null, ended_at timestamptz
);
comment on table partner_client is 'Systems of partner agencies that sign in with a private key of their own.';

create table sign_in_event (
  id bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(),
  event text not null check (event in ('signed-in', 'refused', 'trial-token', 'service-token')),
  subject text, detail text
);
comment on table sign_in_event is 'Who was let in and who was refused. Insert only.';

grant usage on schema public to ${runRole};
grant select, insert, update, delete on oidc_record, upstream_sign_in to ${runRole};
grant select, insert, update on staff_email to ${runRole};
grant select on partner_client to ${runRole};
grant insert on sign_in_event to ${runRole};
`;

// Whose systems were registered and ended is recorded beside who was let in.
const partnerClients = `
alter table sign_in_event drop constraint sign_in_event_event_check;
alter table sign_in_event add constraint sign_in_event_event_check check (event in
  ('signed-in', 'refused', 'trial-token', 'service-token', 'client-registered', 'client-ended'));
`;
