-- The roles of Samen keuzes maken, made once by a database administrator (a superuser) on an own
-- PostgreSQL 15 or newer, before the first start. Running it again changes nothing.
--
--   psql -d postgres -f roles.sql
--   psql -d postgres -c '\password samen_migrate' -c '\password samen_app' -c '\password samen_erase'
--   psql -d postgres -c 'create database samen owner samen_owner encoding utf8 template template0'
--
-- Tables, grants and row security come with the migrations, which run as samen_migrate.
do $$ begin
  -- Owns everything, signs in never.
  if not exists (select from pg_roles where rolname = 'samen_owner') then
    create role samen_owner;
  end if;
  -- Becomes the owner while deploying; may be closed (nologin) between deploys.
  if not exists (select from pg_roles where rolname = 'samen_migrate') then
    create role samen_migrate login;
  end if;
  -- The server: owns nothing, cannot pass row security.
  if not exists (select from pg_roles where rolname = 'samen_app') then
    create role samen_app login;
  end if;
  -- Destroys a client's keys, and does nothing else.
  if not exists (select from pg_roles where rolname = 'samen_erase') then
    create role samen_erase login;
  end if;
end $$;

alter role samen_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role samen_migrate nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role samen_app nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role samen_erase nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

grant samen_owner to samen_migrate;
