#!/bin/sh
# Runs once, when the database folder is empty: the roles, each with the password from its secret.
set -eu
secret() { cat "/run/secrets/$1"; }
psql --username postgres --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set migrate_password="$(secret database_migrate)" \
  --set app_password="$(secret database_app)" \
  --set erase_password="$(secret database_erase)" \
  --file /opt/samen/roles.sql
