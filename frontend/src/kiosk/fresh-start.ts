let restart: () => Promise<void> = async () => {}

/** Says how to draw the kiosk anew where no page can be loaded. */
export function onFreshStart(how: () => Promise<void>) {
  restart = how
}

/**
 * Begins again with nothing left of the client: a new document in the place of this one, so that
 * "back" finds nothing; `to` another page, where the screen was lent. Without a network no page can be loaded; then the same document is emptied.
 */
export function freshStart(online: boolean, to = location.pathname) {
  history.replaceState(null, '')
  if (online) location.replace(to)
  else void restart()
}
