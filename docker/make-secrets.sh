#!/bin/sh
# Makes the secrets of an installation once, each in its own file, in a folder only the owner can enter.
# Nothing is overwritten: a lost master key cannot be made again, and a new one opens nothing.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
random() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
make() { [ -e "secrets/$1" ] || printf '%s' "$2" >"secrets/$1"; }

make database_superuser "$(random)"
make database_migrate "$(random)"
make database_app "$(random)"
make database_erase "$(random)"
make migrate_database_url "postgres://samen_migrate:$(cat secrets/database_migrate)@database:5432/samen"
make app_database_url "postgres://samen_app:$(cat secrets/database_app)@database:5432/samen"
make erase_database_url "postgres://samen_erase:$(cat secrets/database_erase)@database:5432/samen"
[ -e secrets/master_key ] || head -c 32 /dev/urandom >secrets/master_key

# Compose mounts each file as it is, and the containers are not root: readable, behind a closed folder.
chmod 0444 secrets/*
chmod 0700 secrets
echo 'Secrets are in docker/secrets. Keep a copy of master_key apart from the backups of the database.'
