import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { EmbeddedDatabaseError } from './error.ts'

const shape = z.object({
  postgres: z.string().min(20),
  samen_migrate: z.string().min(20),
  samen_app: z.string().min(20),
  samen_erase: z.string().min(20),
})

/** A password for the bootstrap superuser and for each role that signs in. */
export type Passwords = z.infer<typeof shape>

const password = () => randomBytes(24).toString('base64url')

/** Reads the passwords kept beside the data, or makes them (readable by this user only). */
export async function keepPasswords(dataDir: string): Promise<Passwords> {
  const path = join(dataDir, 'postgres-passwords.json')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    const made: Passwords = {
      postgres: password(),
      samen_migrate: password(),
      samen_app: password(),
      samen_erase: password(),
    }
    // Whole or not at all, also when the machine stops in between.
    await writeFile(`${path}.new`, JSON.stringify(made, null, 2), { mode: 0o600, flush: true })
    await rename(`${path}.new`, path)
    return made
  }
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    throw new EmbeddedDatabaseError(`${path} is damaged; the embedded database cannot be opened`)
  }
}
