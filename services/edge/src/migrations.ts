import type { Migration } from '@ictg/kit/migration';

/**
 * The history of this service's tables.
 * @param runRole the role that the edge works as
 */
export function migrations(runRole: string): readonly Migration[] {
  return [
    { name: '0001 session', sql: session(runRole) },
    { name: '0002 caught mail', sql: caughtMail(runRole) },
  ];
}

const session = (runRole: string) => `
create table session (
  id_hash bytea primary key, data jsonb, expires_at timestamptz not null, ended_at timestamptz
);
comment on table session is 'Who is signed in at a browser, with their tokens. The id in the cookie is kept as a hash only; an ended session keeps its row until it expires, without data, so that nothing can bring it back.';
create index session_expiry on session (expires_at);
grant usage on schema public to ${runRole};
grant select, insert, update, delete on session to ${runRole};
`;

const caughtMail = (runRole: string) => `
create table caught_mail (
  id bigint generated always as identity primary key, at timestamptz not null default now(),
  to_address text not null, subject text not null, body text not null, language text not null
);
comment on table caught_mail is 'What a trial would have sent; empty in production.';
grant select, insert, delete on caught_mail to ${runRole};
`;
