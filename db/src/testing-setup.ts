import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { type Embedded, startEmbedded } from './embedded/launcher.ts'
import { migrate } from './migrate.ts'
import './testing.ts'

/** Vitest's global set-up: one PostgreSQL for the run, with a migrated template to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samen tests '))
  const embedded = await startEmbedded({ dataDir, log: () => {} })
  const stop = async () => {
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await makeTemplate(embedded)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('samenDatabase', {
    adminUrl: embedded.adminUrl(),
    urls: {
      samen_migrate: embedded.url('samen_migrate'),
      samen_app: embedded.url('samen_app'),
      samen_erase: embedded.url('samen_erase'),
    },
  })
  return stop
}

async function makeTemplate(embedded: Embedded): Promise<void> {
  const sql = postgres(embedded.adminUrl(), { max: 1, onnotice: () => {} })
  await sql`create database samen_template owner samen_owner encoding utf8 template template0`
  await sql.end()
  await migrate(embedded.url('samen_migrate', 'samen_template'))
}
