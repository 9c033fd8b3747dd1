# What the other scripts share. Sourced, with the project's root as working directory.
# The machine needs only Node 20 or newer with npm; everything else comes through it.

pnpm() {
  npx --yes pnpm@10.34.9 "$@"
}

# Installing is skipped when the lock file has not changed since the last time it worked.
install_packages() {
  stamp=node_modules/.installed
  if [ -f "$stamp" ] && cmp -s pnpm-lock.yaml "$stamp" && [ -x node_modules/.bin/node ]; then
    return 0
  fi
  echo 'Installing packages …'
  pnpm install --frozen-lockfile --reporter=append-only >.install.log 2>&1 || {
    cat .install.log >&2
    echo 'Installing packages failed; see above.' >&2
    return 1
  }
  rm -f .install.log
  cp pnpm-lock.yaml "$stamp"
}

# The real binary, not pnpm's shell wrapper: a signal must reach the server itself.
find_node() {
  node24=$(node_modules/.bin/node -p process.execPath)
}

# A server must not outlive npm, even when npm is killed hard. setpriv is on every Debian; elsewhere
# the shell's own exec is what there is.
with_parent() {
  if setpriv --pdeathsig TERM true 2>/dev/null; then
    exec setpriv --pdeathsig TERM "$@"
  fi
  exec "$@"
}

# The browser of the end-to-end tests: the system's Chromium, installed when it may be.
find_chromium() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return 0
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo 'Installing Chromium from the Debian packages …'
    if apt-get update >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium >/dev/null 2>&1; then
      CHROMIUM=$(command -v chromium)
      export CHROMIUM
      return 0
    fi
  fi
  echo 'The browser tests need Chromium. Install it (on Debian: apt install chromium) or set CHROMIUM to its path.' >&2
  return 1
}
