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

# Half the memory for a few percent of speed: V8 keeps a smaller young generation, and glibc gives back
# the 19 MiB that each password check takes (bench/memory.ts).
export MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072
with_parent "$node24" --max-semi-space-size=16 --max-old-space-size=192 backend/src/server.ts
