#!/bin/sh
# Everything that must hold, cheapest first: types, lint, dependency rules, unit, integration, browser.
# `npm test -- unit` (or view, integration, e2e, checks) runs one part.
set -eu
cd "$(dirname "$0")/.."
. scripts/tools.sh

install_packages
find_node
part=${1:-all}
bin=node_modules/.bin

checks() {
  echo '— types'
  $bin/tsc --noEmit
  echo '— lint'
  $bin/oxlint --deny-warnings
  $bin/oxfmt --check .
  echo '— dependency rules'
  $bin/depcruise --config .dependency-cruiser.js packages db backend frontend e2e bench
  $bin/knip
}
vitest() {
  echo "— $1"
  "$node24" node_modules/vitest/vitest.mjs run --project "$@"
}
build() {
  echo '— screens'
  (cd frontend && ../node_modules/.bin/vite build --logLevel error)
}

case $part in
  all)
    checks
    vitest unit --project view
    build
    vitest integration
    find_chromium
    vitest e2e
    ;;
  checks) checks ;;
  unit | view | integration) vitest "$@" ;;
  e2e)
    build
    find_chromium
    vitest "$@"
    ;;
  *)
    echo "Unknown part: $part (all, checks, unit, view, integration, e2e)" >&2
    exit 2
    ;;
esac
