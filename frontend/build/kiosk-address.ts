import type { Plugin } from 'vite'

/** In development the kiosk stands at the address it has in production: `/kiosk`. */
export function kioskAddress(): Plugin {
  return {
    name: 'kiosk-address',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/kiosk\/?(?:\?|$)/.test(request.url ?? '')) request.url = '/kiosk.html'
        next()
      })
    },
  }
}
