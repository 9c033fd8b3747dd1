#!/bin/sh
# One command on a fresh machine: install, build, start everything on one port.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh

install_packages
find_node

# Rebuilt only when something the frontend is made of is newer than the last build.
built=frontend/dist/.built
if [ ! -f "$built" ] || [ -n "$(find frontend packages pnpm-lock.yaml -newer "$built" -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -print -quit)" ]; then
  echo 'Building the screens …'
  (cd frontend && ../node_modules/.bin/vite build --logLevel error)
  touch "$built"
fi

with_parent "$node24" backend/src/server.ts
