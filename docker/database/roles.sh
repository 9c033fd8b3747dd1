#!/bin/sh
# Runs once, when the database folder is empty: the roles, each with the password from its secret.
set -eu
secret() { cat "/run/secrets/$1"; }
psql --username postgres --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --file /opt/samen/roles.sql
# The file makes the roles without passwords (an administrator gives them by hand elsewhere); here
# they come from the secrets, and the database that the image made becomes the owner role's.
psql --username postgres --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set migrate_password="$(secret database_migrate)" \
  --set app_password="$(secret database_app)" \
  --set erase_password="$(secret database_erase)" \
  --set database="$POSTGRES_DB" <<'SQL'
alter role samen_migrate password :'migrate_password';
alter role samen_app password :'app_password';
alter role samen_erase password :'erase_password';
alter database :"database" owner to samen_owner;
SQL
