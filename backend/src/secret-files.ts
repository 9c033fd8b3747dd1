import { readFileSync } from 'node:fs'
import { ConfigError } from './config.ts'

/** Settings that hold a password, and so may be given as a file instead. */
const secret = ['DATABASE_URL', 'MIGRATE_DATABASE_URL', 'ERASE_DATABASE_URL'] as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment with each `NAME_FILE` of a secret read into `NAME`: container platforms hand
 * secrets out as files, so that they show in no process list and no image.
 * @throws ConfigError when a file cannot be read, or when both are given
 */
export function withSecretFiles(env: Environment): Environment {
  const read: Record<string, string> = {}
  for (const name of secret) {
    const file = env[`${name}_FILE`]
    if (file === undefined || file.trim() === '') continue
    if (env[name] !== undefined) throw new ConfigError(`${name} and ${name}_FILE are both set`)
    read[name] = contentOf(file, `${name}_FILE`)
  }
  return { ...env, ...read }
}

function contentOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new ConfigError(`${name} names a file that cannot be read`)
  }
}
