import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Builds the screens with the command of `npm start`, so that what is measured is what the sources
 * say now. `SCREENS=built` measures what was built before.
 */
export async function buildScreens(): Promise<void> {
  const built = existsSync(`${root}frontend/dist/kiosk.html`)
  if (process.env['SCREENS'] === 'built' && built) return
  const vite = `${root}node_modules/vite/bin/vite.js`
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: `${root}frontend`,
  })
}
