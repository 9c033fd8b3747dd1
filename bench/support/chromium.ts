import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium; `CHROMIUM` names another one. */
export const chromiumPath = (): string =>
  process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path)) ?? 'chromium'
