#!/bin/sh
# For developers: screens with hot reload on :5173, the backend restarted on every change on :3000.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh

install_packages
find_node
mkdir -p frontend/dist

(cd frontend && exec ../node_modules/.bin/vite --clearScreen false) &
vite=$!
trap 'kill "$vite" 2>/dev/null || true' EXIT INT TERM
PUBLIC_URL="${PUBLIC_URL:-http://localhost:5173}" "$node24" --watch --watch-preserve-output backend/src/server.ts
