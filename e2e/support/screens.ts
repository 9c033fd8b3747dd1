import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'

const dist = process.env['SCREENS'] ?? fileURLToPath(new URL('../../frontend/dist/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types solid-template"

/** TEMPORARY until the app serves its own pages. */
export async function serveScreens(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => !url.pathname.startsWith('/api/'),
    async (route) => {
      const { pathname } = new URL(route.request().url())
      const file = pathname === '/kiosk' ? '/kiosk.html' : pathname === '/' ? '/index.html' : pathname
      const body = await readFile(`${dist}${file}`).catch(() => null)
      if (body === null) return route.fulfill({ status: 404 })
      return route.fulfill({
        body,
        headers: {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
          'cache-control': 'no-store',
        },
      })
    },
  )
}
