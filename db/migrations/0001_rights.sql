-- What each role may do, and what row security lets it see. Written by hand.
-- The roles themselves are made once by a database administrator (roles.sql) or by the embedded server.

-- The context of a transaction, set by withContext(). A setting that was local to an earlier
-- transaction of the same connection comes back as '' instead of null, hence the nullif.
create function context_organisation() returns uuid stable parallel safe
  return nullif(current_setting('samen.organisation', true), '')::uuid;
--> statement-breakpoint
create function context_staff() returns uuid stable parallel safe
  return nullif(current_setting('samen.staff', true), '')::uuid;
--> statement-breakpoint
create function context_client() returns uuid stable parallel safe
  return nullif(current_setting('samen.client', true), '')::uuid;
--> statement-breakpoint
create function context_purpose() returns text stable parallel safe
  return nullif(current_setting('samen.purpose', true), '');
--> statement-breakpoint
create function context_now() returns timestamptz stable parallel safe
  return nullif(current_setting('samen.now', true), '')::timestamptz;
--> statement-breakpoint

-- Nobody comes in, and nobody makes anything, unless named here.
do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to samen_migrate, samen_app, samen_erase', current_database());
end $$;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to samen_app, samen_erase;
--> statement-breakpoint

-- Every organisation's table: row security, forced on the owner too, on its first column.
do $$ declare name text; begin
  for name in
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'organisation_id'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    -- Where the client's own words are, this policy only narrows: others say who reads them.
    execute format(
      'create policy organisation on %I as %s using (organisation_id = context_organisation())',
      name,
      case when name in ('draft', 'response_version', 'response_part') then 'restrictive' else 'permissive' end);
  end loop;
end $$;
--> statement-breakpoint

-- The client's words. A context speaks of one client, in both purposes: the client's own session, or
-- one consultation. The care relation does not depend on the row, so it is looked up once a query.
create policy reading on response_version for select using (
  client_id = context_client()
  and (
    context_purpose() = 'client'
    or (
      context_purpose() = 'consultation'
      and exists (
        select from care_relation relation
        where relation.organisation_id = context_organisation()
          and relation.staff_id = context_staff()
          and relation.client_id = context_client()
          and relation.valid_from <= context_now()
          and (relation.valid_until is null or relation.valid_until > context_now())
      )
    )
  )
);
--> statement-breakpoint
create policy submitting on response_version for insert
  with check (client_id = context_client() and context_purpose() = 'client');
--> statement-breakpoint
create policy reading on response_part for select using (
  client_id = context_client()
  and (
    context_purpose() = 'client'
    or (
      context_purpose() = 'consultation'
      and sharing = 'shared'
      and exists (
        select from care_relation relation
        where relation.organisation_id = context_organisation()
          and relation.staff_id = context_staff()
          and relation.client_id = context_client()
          and relation.valid_from <= context_now()
          and (relation.valid_until is null or relation.valid_until > context_now())
      )
    )
  )
);
--> statement-breakpoint
create policy submitting on response_part for insert
  with check (client_id = context_client() and context_purpose() = 'client');
--> statement-breakpoint

-- A draft is the client's alone; the sweep of yesterday's drafts may only find and delete them.
create policy writing on draft
  using (client_id = context_client() and context_purpose() = 'client');
--> statement-breakpoint
create policy sweeping_find on draft for select using (context_purpose() = 'system');
--> statement-breakpoint
create policy sweeping on draft for delete using (context_purpose() = 'system');
--> statement-breakpoint

-- The organisation itself is found by its slug before anything else is known.
alter table organisation enable row level security;
--> statement-breakpoint
alter table organisation force row level security;
--> statement-breakpoint
create policy finding on organisation for select using (true);
--> statement-breakpoint
create policy founding on organisation for insert
  with check (id = context_organisation() and context_purpose() = 'system');
--> statement-breakpoint
create policy renaming on organisation for update
  using (id = context_organisation() and context_purpose() = 'system');
--> statement-breakpoint

-- The app. Append-only tables have no update and no delete; keys are destroyed by samen_erase only.
grant select, insert on organisation, server_key, location, staff, session, kiosk_enrolment, kiosk,
  client, client_key, care_relation, visit, visit_code, questionnaire, questionnaire_version,
  questionnaire_retirement, draft, response_version, response_part, assistance, idempotency, audit_event
  to samen_app;
--> statement-breakpoint
grant update on location, staff, session, kiosk_enrolment, kiosk, client, visit, visit_code,
  questionnaire, draft to samen_app;
--> statement-breakpoint
grant update (name, wrapped_key) on organisation to samen_app;
--> statement-breakpoint
grant update (wrapped) on server_key to samen_app;
--> statement-breakpoint
grant update (wrapped) on client_key to samen_app;
--> statement-breakpoint
grant update (valid_until) on care_relation to samen_app;
--> statement-breakpoint
grant delete on session, kiosk_enrolment, visit_code, draft, idempotency to samen_app;
--> statement-breakpoint

-- Erasing: sees which keys there are, never a key, and may destroy them.
grant select (organisation_id, client_id, purpose), delete on client_key to samen_erase;
--> statement-breakpoint

-- Ciphertext does not compress, and a part of usual size stays in its row: opening a consultation
-- then reads no second table. A draft is rewritten every second, so its pages keep room for that.
alter table response_part alter column sealed set storage external;
--> statement-breakpoint
alter table response_part set (toast_tuple_target = 8160);
--> statement-breakpoint
alter table draft alter column sealed set storage external;
--> statement-breakpoint
alter table draft set (fillfactor = 50, toast_tuple_target = 8160);
