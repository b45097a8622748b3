/**
 * The SQL under every service's tables: who is asking, and the two logs that nobody can rewrite.
 * Rows carry their own hash; `seal` signs ranges of them into a chain (see `seal.ts`).
 * @param runRole the service's run-time role: it may add to the logs and read what policies allow, nothing else
 */
export function auditFoundation(runRole: string): string[] {
  return [viewerFunctions, logTables, logFunctions, logRights(runRole)];
}

const viewerFunctions = `
create function viewer_is(wanted text[]) returns boolean language sql stable parallel safe
  set search_path = pg_catalog
  as $$ select string_to_array(current_setting('app.roles', true), ',') && wanted $$;
comment on function viewer_is is 'True when the person asking holds one of the roles. False when nobody is asking.';

create function raise_version() returns trigger language plpgsql as $$
begin
  if new.version = old.version then new.version := old.version + 1; end if;
  return new;
end $$;
comment on function raise_version is 'A change made without the ORM counts as a new version too.';
`;

const logTables = `
create schema audit;
create table audit.change (
  id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  subject text not null, name text not null, roles text not null, door text not null, agency text,
  request_id text, reason text,
  table_name text not null, row_id text not null, child_id text, action text not null,
  changed jsonb not null, row_version integer,
  row_hash bytea
);
comment on table audit.change is 'Every change of a record: who, when, why, through which door. Insert only.';
create index change_child on audit.change (child_id, id desc);
create index change_row on audit.change (table_name, row_id, id desc);
create index change_transaction on audit.change (transaction_id);

create table audit.look (
  id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  subject text not null default coalesce(nullif(current_setting('app.subject', true), ''), 'unknown'),
  name text not null default coalesce(current_setting('app.name', true), ''),
  roles text not null default coalesce(current_setting('app.roles', true), ''),
  door text not null default coalesce(current_setting('app.door', true), ''),
  agency text default nullif(current_setting('app.agency', true), ''),
  request_id text default nullif(current_setting('app.request', true), ''),
  child_id text not null, record text not null, fields text[] not null, reason text,
  row_hash bytea
);
comment on table audit.look is 'Every read of a child''s record: who, when, which fields, through which door. Insert only.';
create index look_child on audit.look (child_id, id desc);
create index look_transaction on audit.look (transaction_id);

create table audit.seal (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  log text not null check (log in ('change', 'look')),
  until_transaction xid8 not null, rows integer not null,
  digest bytea not null, previous bytea, signature bytea not null, key_id text not null
);
comment on table audit.seal is 'A signed chain over the two logs: each seal covers the rows since the one before.';
`;

const logFunctions = `
create function audit.hash_row() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.row_hash := null;
  new.row_hash := sha256(convert_to(new::text, 'UTF8'));
  return new;
end $$;
create trigger hash_row before insert on audit.change for each row execute function audit.hash_row();
create trigger hash_row before insert on audit.look for each row execute function audit.hash_row();

create function audit.hash_of(entry audit.change) returns bytea language plpgsql stable set search_path = pg_catalog as $$
begin
  entry.row_hash := null;
  return sha256(convert_to(entry::text, 'UTF8'));
end $$;
create function audit.hash_of(entry audit.look) returns bytea language plpgsql stable set search_path = pg_catalog as $$
begin
  entry.row_hash := null;
  return sha256(convert_to(entry::text, 'UTF8'));
end $$;
comment on function audit.hash_of(audit.look) is 'The hash that an entry had when it was written, if nobody has changed it since.';

create function audit.note_looks(children text[], kind text, shown text[], why text) returns void
  language plpgsql set search_path = pg_catalog as $$
declare
  -- Read once, not once a row: a page of children writes fifty rows.
  looked_at constant timestamptz := clock_timestamp();
  viewer constant text := coalesce(nullif(current_setting('app.subject', true), ''), 'unknown');
  viewer_name constant text := coalesce(current_setting('app.name', true), '');
  viewer_roles constant text := coalesce(current_setting('app.roles', true), '');
  used_door constant text := coalesce(current_setting('app.door', true), '');
  for_agency constant text := nullif(current_setting('app.agency', true), '');
  request constant text := nullif(current_setting('app.request', true), '');
begin
  insert into audit.look (at, subject, name, roles, door, agency, request_id, child_id, record, fields, reason)
  select looked_at, viewer, viewer_name, viewer_roles, used_door, for_agency, request, child, kind, shown, why
  from unnest(children) as child;
end $$;
comment on function audit.note_looks is 'Writes that the viewer was shown these fields of these children''s records.';

create function audit.record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  old_row jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  new_row jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  either jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  difference jsonb;
begin
  select coalesce(jsonb_object_agg(key, case
      when tg_argv[1] = 'sealed' then '"sealed"'::jsonb
      else jsonb_build_array(old_row -> key, new_row -> key) end), '{}'::jsonb)
    into difference
    from jsonb_object_keys(old_row || new_row) as key
    where key not in ('version', 'created_at')
      and coalesce(old_row -> key, 'null'::jsonb) is distinct from coalesce(new_row -> key, 'null'::jsonb);
  if tg_op = 'UPDATE' and difference = '{}'::jsonb then return null; end if;
  insert into audit.change (subject, name, roles, door, agency, request_id, reason,
                            table_name, row_id, child_id, action, changed, row_version)
  values (coalesce(nullif(current_setting('app.subject', true), ''), session_user),
          coalesce(current_setting('app.name', true), ''), coalesce(current_setting('app.roles', true), ''),
          coalesce(current_setting('app.door', true), ''), nullif(current_setting('app.agency', true), ''),
          nullif(current_setting('app.request', true), ''), nullif(current_setting('app.reason', true), ''),
          tg_table_name, either ->> 'id', nullif(either ->> tg_argv[0], ''), lower(tg_op), difference,
          (either ->> 'version')::integer);
  return null;
end $$;
comment on function audit.record_change is 'First argument: the column that names the child, or an empty text. Second: sealed keeps the values out of the log.';
`;

function logRights(runRole: string): string {
  return `
alter table audit.change enable row level security;
alter table audit.change force row level security;
alter table audit.look enable row level security;
alter table audit.look force row level security;
create policy change_insert on audit.change for insert with check (true);
create policy look_insert on audit.look for insert
  with check (subject = (select nullif(current_setting('app.subject', true), '')));
create policy change_auditor on audit.change for select using ((select viewer_is(array['auditor', 'system'])));
create policy look_auditor on audit.look for select using ((select viewer_is(array['auditor', 'system'])));
grant usage on schema public, audit to ${runRole};
grant select on audit.change, audit.look, audit.seal to ${runRole};
grant insert on audit.look, audit.seal to ${runRole};
revoke all on function audit.record_change() from public;
`;
}

/**
 * SQL that lets people read the two logs about what they may see.
 * @param condition on a log row, e.g. that the child it concerns exists for the viewer
 */
export function showLogs(condition: string): string {
  return `
create policy change_shown on audit.change for select using (${condition});
create policy look_shown on audit.look for select using (${condition});`;
}

/**
 * SQL that puts a table under the change log and makes every change a new version.
 * @param childColumn the column that names the child concerned, if any
 * @param values `sealed` for tables whose values must not be repeated in the log (where a child is)
 */
export function watchChanges(
  table: string,
  childColumn = '',
  values: 'open' | 'sealed' = 'open',
): string {
  return `
create trigger a_raise_version before update on "${table}" for each row execute function raise_version();
create trigger z_record_change after insert or update or delete on "${table}"
  for each row execute function audit.record_change('${childColumn}', '${values}');`;
}
