#!/bin/sh
# For developers: screens with hot reload on :5173, the backend restarted on every change on :3000.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh

install_packages
find_node
mkdir -p frontend/dist
export PORT="${PORT:-3000}" API_URL="http://localhost:${PORT:-3000}"
export PUBLIC_URL="${PUBLIC_URL:-http://localhost:5173}"

# Both in the background, so that a signal reaches the trap at once instead of after they end.
(cd frontend && with_parent "$node24" ../node_modules/vite/bin/vite.js --clearScreen false --strictPort) &
screens=$!
(with_parent "$node24" --watch --watch-preserve-output backend/src/server.ts) &
server=$!
trap 'trap - EXIT INT TERM; kill "$screens" "$server" 2>/dev/null; wait' EXIT INT TERM
wait
